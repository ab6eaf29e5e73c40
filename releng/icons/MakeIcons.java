// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Makes the icons of the console from a jar of Tabler Icons: one file per line of the list and per look, with the
 * colour written in, since SWT draws "currentColor" black. Run by the build:
 * {@code java MakeIcons.java JAR LIST ROLES OUT}; ROLES is the source that holds all colours.
 */
public final class MakeIcons {

    private static final Pattern ENTRY = Pattern.compile(
            "^([a-z0-9-]+) = ((?:outline|filled)/[a-z0-9-]+)(?: ([A-Z_0-9]+))?$");
    private static final Pattern ROLE = Pattern.compile(
            "^ {4}([A-Z_0-9]+)\\(0x([0-9A-F]{6}), 0x([0-9A-F]{6})\\)[,;]$");
    private static final Pattern EMPTY = Pattern.compile("\\s*<path[^>]*d=\"M0 0h24v24H0z\"[^>]*/>");

    private MakeIcons() {
    }

    public static void main(String[] arguments) throws IOException {
        Map<String, String[]> roles = roles(Path.of(arguments[2]));
        Path out = Path.of(arguments[3]);
        try (ZipFile jar = new ZipFile(arguments[0])) {
            for (String line : Files.readAllLines(Path.of(arguments[1]))) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    make(jar, line, roles, out);
                }
            }
            String licence = text(jar, "LICENSE");
            write(out.resolve("about_files/tabler-icons-LICENSE.txt"), licence);
        }
    }

    private static Map<String, String[]> roles(Path source) throws IOException {
        Map<String, String[]> roles = new LinkedHashMap<>();
        for (String line : Files.readAllLines(source)) {
            Matcher role = ROLE.matcher(line);
            if (role.matches()) {
                roles.put(role.group(1), new String[] { "#" + role.group(2), "#" + role.group(3) });
            }
        }
        return roles;
    }

    private static void make(ZipFile jar, String line, Map<String, String[]> roles, Path out) throws IOException {
        Matcher entry = ENTRY.matcher(line);
        if (!entry.matches()) {
            throw new IOException("not understood: " + line);
        }
        String[] colours = roles.get(entry.group(3) == null ? "MUTED" : entry.group(3));
        if (colours == null) {
            throw new IOException("no such role: " + line);
        }
        String svg = small(text(jar, "icons/" + entry.group(2) + ".svg"));
        write(out.resolve("icons/dark/" + entry.group(1) + ".svg"), svg.replace("currentColor", colours[0]));
        write(out.resolve("icons/light/" + entry.group(1) + ".svg"), svg.replace("currentColor", colours[1]));
    }

    private static String small(String svg) {
        return EMPTY.matcher(svg).replaceAll("")
                .replaceFirst("width=\"24\"", "width=\"16\"")
                .replaceFirst("height=\"24\"", "height=\"16\"")
                .replaceFirst("stroke-width=\"2\"", "stroke-width=\"1.6\"")
                .replaceFirst("\\s*class=\"[^\"]*\"", "");
    }

    private static String text(ZipFile jar, String end) throws IOException {
        ZipEntry found = jar.stream().filter(entry -> entry.getName().startsWith("META-INF/resources/webjars/")
                && entry.getName().endsWith('/' + end)).findFirst()
                .orElseThrow(() -> new IOException("not in the jar: " + end));
        try (InputStream in = jar.getInputStream(found)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Leaves a file alone that is right already, so that a build without news stays one. */
    private static void write(Path file, String text) throws IOException {
        if (Files.exists(file) && Files.readString(file).equals(text)) {
            return;
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
