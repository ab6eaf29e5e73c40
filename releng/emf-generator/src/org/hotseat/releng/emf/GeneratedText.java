// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.releng.emf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes generated files fit for the project's compiler settings: the two lines that every file begins with, no blanks
 * at line ends, no null check of a string constant.
 */
final class GeneratedText {

    private static final String HEADER = """
            // SPDX-License-Identifier: EPL-2.0
            // Copyright (c) 2026 Hotseat contributors
            """;

    /** The generator asks whether a default is null even where it has just declared it as a string. */
    private static final Pattern NULL_CHECK = Pattern.compile("(\\w+_EDEFAULT) == null \\? \\w+ != null : ");

    private GeneratedText() {
    }

    /**
     * Rewrites every Java file below a folder.
     *
     * @param folder of generated sources
     * @throws IOException when a file cannot be read or written
     */
    static void apply(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".java")).toList();
        }
        for (Path file : files) {
            Files.writeString(file, tidy(Files.readString(file)));
        }
    }

    private static String tidy(String text) {
        String body = text.substring(text.indexOf("package "));
        String checked = NULL_CHECK.matcher(body)
                .replaceAll(match -> isString(body, match.group(1)) ? "" : Matcher.quoteReplacement(match.group()));
        StringBuilder result = new StringBuilder(HEADER);
        checked.lines().map(String::stripTrailing).forEach(line -> result.append(line).append('\n'));
        return result.toString();
    }

    private static boolean isString(String body, String constant) {
        return body.contains("final String " + constant + " = \"");
    }
}
