// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.log;

import java.text.MessageFormat;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.logging.LogRecord;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.process.log.Field;

import com.google.gson.JsonObject;

/** One record as one JSON object in one line, bounded in length and without secrets. Immutable. */
final class LineFormat {

    private static final int TEXT = 8 * 1024;
    private static final int TRACE = 16 * 1024;
    private static final int FIELDS = 32;
    private static final String OURS = "org.hotseat.";
    private static final DateTimeFormatter TIME = DateTimeFormatter
            .ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Redactor redactor;

    LineFormat(Redactor redactor) {
        this.redactor = redactor;
    }

    /** The line, with its end. */
    String line(LogRecord entry) {
        String logger = entry.getLoggerName() == null ? "" : entry.getLoggerName();
        String message = entry.getMessage() == null ? "" : entry.getMessage();
        Object[] arguments = entry.getParameters() == null ? new Object[0] : entry.getParameters();
        JsonObject line = new JsonObject();
        line.addProperty("time", TIME.format(entry.getInstant()));
        line.addProperty("level", Levels.word(entry.getLevel()));
        line.addProperty("bundle", bundle(logger));
        line.addProperty("logger", logger);
        line.addProperty("message", redactor.clean(cut(message, TEXT)));
        if (arguments.length > 0) {
            String text = cut(text(message, arguments), TEXT);
            String clean = redactor.clean(text);
            line.addProperty("text", clean);
            line.add("fields", fields(arguments, value -> text.contains(value) && !clean.contains(value)));
        }
        Throwable thrown = entry.getThrown();
        if (thrown != null) {
            line.addProperty("failure", redactor.clean(cut(trace(thrown), TRACE)));
        }
        return line.toString() + '\n';
    }

    /**
     * The arguments.
     *
     * @param hidden whether a value was taken out of the text, where the words around it say that it is a secret
     */
    private JsonObject fields(Object[] arguments, Predicate<String> hidden) {
        JsonObject fields = new JsonObject();
        for (int index = 0; index < Math.min(arguments.length, FIELDS); index++) {
            Object argument = arguments[index];
            String name = argument instanceof Field field ? field.name() : Integer.toString(index);
            Object value = argument instanceof Field field ? field.value() : argument;
            if (value instanceof Number number) {
                fields.addProperty(name, number);
            } else if (value instanceof Boolean flag) {
                fields.addProperty(name, flag);
            } else {
                String shown = String.valueOf(value);
                fields.addProperty(name, hidden.test(shown) ? Redactor.MARK : redactor.clean(name, cut(shown, TEXT)));
            }
        }
        return fields;
    }

    private String text(String message, Object[] arguments) {
        Object[] words = new Object[arguments.length];
        for (int index = 0; index < words.length; index++) {
            words[index] = arguments[index] instanceof Field field ? redactor.clean(field.name(), field.toString())
                    : String.valueOf(arguments[index]);
        }
        try {
            return message.contains("{0") ? new MessageFormat(message, Locale.ROOT).format(words) : message;
        } catch (IllegalArgumentException noPattern) {
            return message; // a brace that was meant as one; the arguments are in the fields
        }
    }

    /** Our bundles are named like the first packages of their classes, in small letters. */
    private static String bundle(String logger) {
        if (!logger.startsWith(OURS)) {
            return logger;
        }
        int end = logger.indexOf('.', OURS.length());
        return end < 0 ? logger : logger.substring(0, end);
    }

    private static String trace(@Nullable Throwable thrown) {
        StringBuilder text = new StringBuilder();
        if (thrown != null) {
            trace(text, "", thrown, Collections.newSetFromMap(new IdentityHashMap<>()));
        }
        return text.toString();
    }

    private static void trace(StringBuilder text, String role, Throwable thrown, Set<Throwable> told) {
        text.append(role).append(thrown).append('\n');
        if (!told.add(thrown)) {
            return; // causes may go round in a ring
        }
        for (StackTraceElement frame : thrown.getStackTrace()) {
            text.append("\tat ").append(frame).append('\n');
        }
        for (Throwable suppressed : thrown.getSuppressed()) {
            trace(text, "Suppressed: ", suppressed, told);
        }
        Throwable cause = thrown.getCause();
        if (cause != null) {
            trace(text, "Caused by: ", cause, told);
        }
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most) + "… (" + text.length() + " characters)";
    }
}
