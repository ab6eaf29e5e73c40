// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.group;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.MachineRecord.Care;
import org.hotseat.state.data.MachineRecord.GuestPolicy;
import org.hotseat.state.data.MachineRecord.Pace;

import com.google.gson.JsonObject;

/** How a machine is looked after, as it is typed and shown. Bounds are the cluster's: it refuses what is beyond them. */
final class CareWords {

    private static final Pattern SPAN = Pattern.compile("(\\d{1,9})(ms|s|min|h)");
    private static final Pattern SHARE = Pattern.compile("(\\d{1,3}(?:\\.\\d)?)%");

    private CareWords() {
    }

    /** What is typed, upon what is there. */
    static Care care(MachineRecord machine, JsonObject question) throws FailureException {
        Care care = machine.care();
        if (!(question.get("wishes") instanceof JsonObject wishes)) {
            return care;
        }
        if (wishes.has("priority")) {
            care = care.withPriority(Optional.of(number("priority", wishes)));
        }
        if (wishes.has("guest")) {
            care = care.withGuest(Optional.of(guest(text("guest", wishes))));
        }
        return Stream.of("rpo", "shortest", "longest", "pause-share").anyMatch(wishes::has)
                ? care.withPace(Optional.of(pace(machine.pace(), wishes))) : care;
    }

    private static Pace pace(Pace now, JsonObject wishes) throws FailureException {
        return new Pace(span("rpo", wishes, now.rpo()), span("shortest", wishes, now.shortest()),
                span("longest", wishes, now.longest()), wishes.has("pause-share") ? share(text("pause-share", wishes))
                        : now.pauseThousandths());
    }

    private static String text(String name, JsonObject wishes) {
        return wishes.get(name).getAsString();
    }

    private static int number(String name, JsonObject wishes) throws FailureException {
        if (!text(name, wishes).matches("\\d{1,6}")) {
            throw wrong(name, wishes, "a whole number, such as 5");
        }
        return Integer.parseInt(text(name, wishes));
    }

    private static GuestPolicy guest(String text) throws FailureException {
        try {
            return GuestPolicy.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new FailureException(FailureCode.INVALID, "--guest cannot be \"" + text + "\".",
                    "Say none, report or restart.");
        }
    }

    private static Duration span(String name, JsonObject wishes, Duration usual) throws FailureException {
        if (!wishes.has(name)) {
            return usual;
        }
        Matcher typed = SPAN.matcher(text(name, wishes));
        if (!typed.matches()) {
            throw wrong(name, wishes, "a time, such as 250ms, 2s or 5min");
        }
        long count = Long.parseLong(typed.group(1));
        return switch (typed.group(2)) {
            case "ms" -> Duration.ofMillis(count);
            case "s" -> Duration.ofSeconds(count);
            case "min" -> Duration.ofMinutes(count);
            default -> Duration.ofHours(count);
        };
    }

    private static int share(String text) throws FailureException {
        Matcher typed = SHARE.matcher(text);
        if (!typed.matches()) {
            throw new FailureException(FailureCode.INVALID, "--pause-share cannot be \"" + text + "\".",
                    "Say per cent, such as 5% or 0.5%.");
        }
        return new BigDecimal(typed.group(1)).movePointRight(1).setScale(0, RoundingMode.HALF_UP).intValue();
    }

    private static FailureException wrong(String name, JsonObject wishes, String example) {
        return new FailureException(FailureCode.INVALID, "--" + name + " cannot be \"" + text(name, wishes) + "\".",
                "Say " + example + '.');
    }

    /** The same, to be shown. */
    static void tell(MachineRecord machine, JsonObject to) {
        Pace pace = machine.pace();
        to.addProperty("priority", machine.priority());
        to.addProperty("rpo", pace.rpo().toString());
        to.addProperty("shortest", pace.shortest().toString());
        to.addProperty("longest", pace.longest().toString());
        to.addProperty("pauseThousandths", pace.pauseThousandths());
        to.addProperty("paused", machine.paused());
    }
}
