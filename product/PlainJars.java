// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes the jars of a product quick to read: without signatures and, but for the largest one, without compression. The
 * jar that Java is started with is verified at every start before anything else happens, and Java keeps no class of a
 * signed jar in its archive; thousands of classes are read from the others. Nothing looks at the signatures once the
 * product is put together. Run by the build with the folders of the jars as arguments; a plain jar stays as it is.
 */
final class PlainJars {

    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    /** Tables of all writings of the world, of which a console reads a few. */
    private static final String LARGEST = "com.ibm.icu_";

    private PlainJars() {
    }

    public static void main(String[] folders) throws IOException {
        for (String folder : folders) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
                    plain(jar);
                }
            }
        }
    }

    private static void plain(Path jar) throws IOException {
        boolean packed = jar.getFileName().toString().startsWith(LARGEST);
        Path aside = jar.resolveSibling(jar.getFileName() + ".plain");
        try (ZipFile old = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> entries = old.stream().toList();
            if (entries.stream().noneMatch(entry -> isSignature(entry)
                    || !packed && entry.getMethod() == ZipEntry.DEFLATED)) {
                return;
            }
            try (OutputStream file = Files.newOutputStream(aside); ZipOutputStream out = new ZipOutputStream(file)) {
                for (ZipEntry entry : entries) {
                    if (!isSignature(entry)) {
                        copy(old, entry, packed, out);
                    }
                }
            }
        }
        Files.move(aside, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean isSignature(ZipEntry entry) {
        return SIGNATURE.matcher(entry.getName()).matches();
    }

    private static void copy(ZipFile old, ZipEntry entry, boolean packed, ZipOutputStream out) throws IOException {
        byte[] content = old.getInputStream(entry).readAllBytes();
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setLastModifiedTime(entry.getLastModifiedTime());
        if (!packed) {
            CRC32 sum = new CRC32();
            sum.update(content);
            copy.setMethod(ZipEntry.STORED);
            copy.setSize(content.length);
            copy.setCrc(sum.getValue());
        }
        out.putNextEntry(copy);
        out.write(content);
        out.closeEntry();
    }
}
