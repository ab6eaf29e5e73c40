// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Takes secrets out of text that leaves the process: what looks like one, and what is in the files of secrets.
 * Immutable, linear in the length of the text.
 */
public final class Redactor {

    /** What stands in place of a secret. */
    public static final String MARK = "[secret]";

    private static final String NAMES = "(?:password|passwd|passphrase|secret|token|credential|authorization"
            + "|api[-_]?key)";
    private static final Pattern ARMOR = Pattern.compile(
            "-----BEGIN [A-Z ]{0,32}PRIVATE KEY-----[^-]*+(?:-----END [A-Z ]{0,32}PRIVATE KEY-----)?");
    /** A quotation mark may be escaped, in JSON within JSON. */
    private static final String QUOTE = "\\\\{0,4}[\"']";
    private static final Pattern NAMED = Pattern.compile("(?i)(" + NAMES + "[\\w.-]{0,32}(?:" + QUOTE
            + ")?\\s{0,4}[=:]\\s{0,4})(?:(?:basic|bearer)\\s{1,4})?(?:" + QUOTE + "[^\"'\\\\]*|[^\\s,;&\"'\\\\]+)");
    private static final Pattern IN_ADDRESS = Pattern.compile("(://[^\\s/:@]{0,256}:)[^\\s/@]{1,256}@");
    private static final Pattern NAME = Pattern.compile("(?i).*" + NAMES + ".*");
    private static final int SHORTEST = 8;
    private static final long LARGEST = 64 * 1024;

    private final List<String> known;

    /**
     * Knows these secrets besides what looks like one.
     *
     * @param known whole secrets; those of less than 8 characters are left out, since they would hide innocent text
     */
    public Redactor(List<String> known) {
        this.known = known.stream().filter(secret -> secret.length() >= SHORTEST).distinct().toList();
    }

    /**
     * Knows every line of these files, without the armour around keys. A file that cannot be read is left out: what
     * this process cannot read, it cannot give away.
     *
     * @param files of secrets
     * @return what hides them
     */
    public static Redactor of(List<Path> files) {
        List<String> lines = new ArrayList<>();
        for (Path file : files) {
            try {
                if (Files.size(file) <= LARGEST) {
                    Files.readString(file).lines().map(String::strip).filter(line -> !line.startsWith("-----"))
                            .forEach(lines::add);
                }
            } catch (IOException unreadable) {
                System.getLogger(Redactor.class.getName()).log(System.Logger.Level.WARNING,
                        "{0} cannot be read: {1}", file, unreadable.toString());
            }
        }
        return new Redactor(lines);
    }

    /**
     * Text without secrets.
     *
     * @param text any
     * @return the same with marks
     */
    public String clean(String text) {
        String clean = text;
        for (String secret : known) {
            clean = clean.replace(secret, MARK);
        }
        if (clean.contains("-----BEGIN ")) {
            clean = ARMOR.matcher(clean).replaceAll(MARK);
        }
        if (clean.contains("://")) {
            clean = IN_ADDRESS.matcher(clean).replaceAll("$1" + MARK + '@');
        }
        return clean.indexOf('=') < 0 && clean.indexOf(':') < 0 ? clean
                : NAMED.matcher(clean).replaceAll("$1" + MARK);
    }

    /**
     * The value of a field: hidden whole when its name says that it is a secret.
     *
     * @param name of the field
     * @param value any
     * @return what may be shown
     */
    public String clean(String name, String value) {
        return NAME.matcher(name.toLowerCase(Locale.ROOT)).matches() ? MARK : clean(value);
    }
}
