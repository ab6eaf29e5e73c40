// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.deploy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;

/**
 * Makes runtimes for hosts without Java, once per platform, out of a JDK by its own tool jlink. Thread-safe; blocks for
 * some seconds the first time.
 */
public final class Runtimes {

    private static final String MODULES = "java.base,java.logging,java.management,java.naming,java.net.http,"
            + "java.security.jgss,java.sql,java.xml,jdk.crypto.ec,jdk.httpserver,jdk.management,jdk.net,"
            + "jdk.unsupported,jdk.zipfs";
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Map<String, String> ARCHITECTURES = Map.of("amd64", "x86_64", "x86_64", "x86_64",
            "aarch64", "aarch64", "arm64", "aarch64");
    private static final int ID_DIGITS = 8;

    private final Path cache;
    private final Path jdk;
    private final Map<String, Path> modules;

    /**
     * Where runtimes come from.
     *
     * @param cache folder where they are kept, made when it is missing
     * @param jdk folder of a JDK for this machine
     * @param modules folders with the modules of other platforms, of the same version; by processor as uname calls it
     */
    public Runtimes(Path cache, Path jdk, Map<String, Path> modules) {
        this.cache = cache;
        this.jdk = jdk;
        this.modules = Map.copyOf(modules);
    }

    /**
     * The runtime for a host.
     *
     * @param architecture of the host as uname calls it, such as x86_64
     * @return the runtime
     * @throws FailureException UNSUPPORTED when none can be made for it, OTHER when making it failed
     */
    public synchronized RuntimePackage of(String architecture) throws FailureException {
        boolean same = architecture.equals(ARCHITECTURES.get(System.getProperty("os.arch", "")))
                && System.getProperty("os.name", "").equals("Linux");
        Optional<Path> others = Optional.ofNullable(modules.get(architecture));
        Path jlink = jdk.resolve("bin").resolve(File.separatorChar == '/' ? "jlink" : "jlink.exe");
        if (!same && others.isEmpty() || !Files.isExecutable(jlink)) {
            throw new FailureException(FailureCode.UNSUPPORTED, NLS.bind(Messages.noRuntime, architecture),
                    Messages.noRuntimeRemedy);
        }
        try {
            String version = version();
            Path archive = cache.resolve("runtime-" + version + '-' + architecture + ".tar.gz");
            if (!Files.exists(archive)) {
                Files.createDirectories(cache);
                make(jlink, others, archive);
            }
            String checksum = AgentPackage.checksum(archive);
            return new RuntimePackage(archive, version + '-' + architecture + '-' + checksum.substring(0, ID_DIGITS),
                    checksum);
        } catch (IOException failed) {
            throw new FailureException(new Failure(FailureCode.OTHER, NLS.bind(Messages.runtimeFailed, failed
                    .getMessage())), failed);
        }
    }

    private String version() throws IOException {
        try (Stream<String> lines = Files.lines(jdk.resolve("release"))) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION=")).findFirst().orElse("")
                    .replaceAll("[^0-9._]", "").replaceAll("^_", "");
        }
    }

    /** With the archive of classes that makes it start faster; only for this platform can one be made. */
    private void make(Path jlink, Optional<Path> others, Path archive) throws IOException, FailureException {
        Path aside = Files.createTempDirectory(cache, ".runtime");
        try {
            List<String> command = Stream.of(List.of(jlink.toString()), others.map(path -> List.of("--module-path",
                    path.toString())).orElse(List.of("--generate-cds-archive")), List.of("--add-modules", MODULES,
                            "--strip-java-debug-attributes", "--no-header-files", "--no-man-pages", "--compress",
                            "zip-6", "--output", aside.resolve("jre").toString())).flatMap(List::stream).toList();
            run(command);
            Path packed = aside.resolve("jre.tar.gz");
            run(List.of("tar", "-czf", packed.toString(), "-C", aside.toString(), "jre"));
            Files.move(packed, archive, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(aside);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    private static void run(List<String> command) throws IOException, FailureException {
        Path said = Files.createTempFile("hotseat-runtime", ".txt");
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile())
                    .start();
            if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new FailureException(FailureCode.OTHER, NLS.bind(Messages.runtimeFailed,
                        Files.readString(said).strip()), "");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FailureException(FailureCode.CANCELLED, Messages.cancelled, "");
        } finally {
            Files.delete(said);
        }
    }
}
