// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.guest;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hotseat.hypervisor.guest.GuestSign;
import org.hotseat.hypervisor.guest.GuestWord;

/** Words and signs as lines of JSON; docs/guest.md describes them. Pure. */
final class WordText {

    private static final int VERSION = 1;
    private static final int LONGEST_NUMBER = 18;
    private static final Pattern OBJECT = Pattern.compile("\\s*\\{.*\\}\\s*");
    private static final Pattern ACK = Pattern.compile("\"ack\"\\s*:\\s*(\\d{1," + LONGEST_NUMBER + "})\\s*[,}]");
    private static final Pattern BYE = Pattern.compile("\"bye\"\\s*:\\s*true\\s*[,}]");

    private final StringBuilder text = new StringBuilder();

    private WordText(String kind, long number, Instant time, long lost) {
        text.append("{\"hotseat\":").append(VERSION).append(",\"word\":\"").append(kind).append("\",\"number\":")
                .append(number).append(",\"time\":\"").append(time.truncatedTo(ChronoUnit.MICROS)).append('"');
        if (lost > 0) {
            and("lost", lost);
        }
    }

    /**
     * A word as it goes to the guest.
     *
     * @param number of the word on its line, from 1 on
     * @param time of day
     * @param lost words that could not be said right before it
     */
    static String of(GuestWord word, long number, Instant time, long lost) {
        return switch (word) {
            case GuestWord.Hello it -> new WordText("hello", number, time, lost).and("host", it.host())
                    .and("epoch", it.epoch()).end();
            case GuestWord.Checkpoint it -> new WordText("checkpoint", number, time, lost).and("epoch", it.epoch())
                    .and("generation", it.generation()).end();
            case GuestWord.CheckpointDone it -> new WordText("checkpoint-done", number, time, lost)
                    .and("epoch", it.epoch()).and("generation", it.generation()).and("cut", it.cut()).end();
            case GuestWord.MigratePrepare it -> new WordText("migrate-prepare", number, time, lost)
                    .and("patienceMillis", it.patience().toMillis()).end();
            case GuestWord.MigrateCancelled it -> new WordText("migrate-cancelled", number, time, lost).end();
            case GuestWord.Restored it -> new WordText("restored", number, time, lost).and("host", it.host())
                    .and("epoch", it.epoch()).and("generation", it.generation()).end();
            case GuestWord.Clock it -> new WordText("clock", number, time, lost).and("unixMillis", time.toEpochMilli())
                    .and("set", it.set()).micros("behindMicros", it.behind()).end();
        };
    }

    /**
     * What a line of a guest says.
     *
     * @return empty for what is no object: half a line, or noise
     */
    static Optional<GuestSign> sign(String line) {
        if (!OBJECT.matcher(line).matches()) {
            return Optional.empty();
        }
        if (BYE.matcher(line).find()) {
            return Optional.of(new GuestSign.Leaves());
        }
        Matcher ack = ACK.matcher(line);
        return Optional.of(ack.find() ? new GuestSign.Took(Long.parseLong(ack.group(1))) : new GuestSign.Alive());
    }

    private WordText and(String name, long value) {
        text.append(",\"").append(name).append("\":").append(value);
        return this;
    }

    private WordText and(String name, boolean value) {
        text.append(",\"").append(name).append("\":").append(value);
        return this;
    }

    private WordText micros(String name, Optional<Duration> span) {
        return span.isEmpty() ? this : and(name, span.get().toNanos() / 1000);
    }

    /** Ids of hosts; anything else that JSON could not hold as it is is left out. */
    private WordText and(String name, String value) {
        text.append(",\"").append(name).append("\":\"");
        value.chars().filter(one -> one >= ' ' && one != '"' && one != '\\').forEach(one -> text.append((char) one));
        text.append('"');
        return this;
    }

    private String end() {
        return text.append("}\n").toString();
    }
}
