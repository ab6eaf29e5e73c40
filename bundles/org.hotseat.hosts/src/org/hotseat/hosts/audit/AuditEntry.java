// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.audit;

import java.time.Duration;
import java.time.Instant;

/**
 * One command that was run on a host.
 *
 * @param time when it began
 * @param host name of the host
 * @param account user, address and port
 * @param command text without secrets
 * @param outcome the exit code, or why there is none
 * @param took from start to end
 */
public record AuditEntry(Instant time, String host, String account, String command, String outcome, Duration took) {

    /** One JSON object without line breaks. */
    String line() {
        StringBuilder line = new StringBuilder(128);
        line.append("{\"time\":");
        quote(line, time.toString());
        line.append(",\"host\":");
        quote(line, host);
        line.append(",\"account\":");
        quote(line, account);
        line.append(",\"command\":");
        quote(line, command);
        line.append(",\"outcome\":");
        quote(line, outcome);
        return line.append(",\"ms\":").append(took.toMillis()).append('}').toString();
    }

    private static void quote(StringBuilder line, String text) {
        line.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> line.append("\\\"");
                case '\\' -> line.append("\\\\");
                case '\n' -> line.append("\\n");
                case '\t' -> line.append("\\t");
                default -> {
                    if (c < ' ' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
                        line.append(String.format("\\u%04x", (int) c));
                    } else {
                        line.append(c);
                    }
                }
            }
        }
        line.append('"');
    }
}
