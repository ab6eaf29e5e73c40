// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.internal.log;

import java.text.MessageFormat;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** One line of JSON per event, with the agent's fields: time, level, bundle, logger, message, text, failure. */
final class JsonFormat extends Formatter {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'")
            .withZone(ZoneOffset.UTC);

    private static final int MOST_CAUSES = 5;
    private static final int MOST_FRAMES = 20;

    @NonNullByDefault({}) // the formatter of the platform is not annotated
    @Override
    public String format(LogRecord event) {
        StringBuilder line = new StringBuilder(200);
        line.append("{\"time\":\"").append(TIME.format(event.getInstant()));
        field(line, "level", level(event.getLevel()));
        field(line, "bundle", "keeper");
        field(line, "logger", String.valueOf(event.getLoggerName()));
        field(line, "message", String.valueOf(event.getMessage()));
        Object[] arguments = event.getParameters();
        if (arguments != null && arguments.length > 0) {
            Object[] words = Stream.of(arguments).map(String::valueOf).toArray(); // numbers as they are
            field(line, "text", new MessageFormat(String.valueOf(event.getMessage()), Locale.ROOT).format(words));
        }
        Throwable failure = event.getThrown();
        if (failure != null) {
            field(line, "failure", trace(failure));
        }
        return line.append("\"}\n").toString();
    }

    private static String level(@Nullable Level level) {
        if (level == null || level.intValue() < Level.INFO.intValue()) {
            return "debug";
        }
        if (level.intValue() < Level.WARNING.intValue()) {
            return "info";
        }
        return level.intValue() < Level.SEVERE.intValue() ? "warning" : "error";
    }

    private static String trace(Throwable failure) {
        StringBuilder trace = new StringBuilder();
        int causes = 0;
        for (Throwable one = failure; one != null && causes < MOST_CAUSES; one = one.getCause()) {
            trace.append(causes == 0 ? "" : "caused by ").append(one).append('\n');
            Stream.of(one.getStackTrace()).limit(MOST_FRAMES).forEach(frame -> trace.append(frame).append('\n'));
            causes++;
        }
        return trace.toString();
    }

    private static void field(StringBuilder line, String name, String value) {
        line.append("\",\"").append(name).append("\":\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> line.append("\\\"");
                case '\\' -> line.append("\\\\");
                case '\n' -> line.append("\\n");
                case '\t' -> line.append("\\t");
                default -> line.append(c < ' ' ? ' ' : c);
            }
        }
    }
}
