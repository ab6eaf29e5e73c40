// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab.drill;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.hotseat.base.id.HostId;
import org.hotseat.chaos.lab.guest.Load;

/**
 * What became of one power cut.
 *
 * @param number of the cut, from 1 on
 * @param load what the machine did
 * @param owner host whose power was cut
 * @param led whether it led the cluster, too
 * @param standby who should go on
 * @param waited how long the machine had been left alone
 * @param spans what was measured, by the names of the figures; those that did not come about are missing
 * @param wrong why the machine was not recovered; empty when it was
 * @param vouched why nobody took over by itself, so that a person had to say that the host is off; empty when nobody
 *     had to
 * @param twice whether the observer saw it run twice
 */
public record CutReport(int number, Load load, HostId owner, boolean led, HostId standby, Duration waited,
        Map<String, Duration> spans, List<String> wrong, String vouched, boolean twice) {

    /** Power cut until the surviving hosts know of the intent to take over. */
    public static final String DETECTION = "detection";
    /** From then until the state names the new owner. */
    public static final String FENCE = "fence";
    /** From then until the first tick there. */
    public static final String RESTORE = "restore";
    /** From the order to cut until the first tick there. */
    public static final String FIRST_TICK = "first-tick";
    /** From the last tick of the old process to the first tick of the new one. */
    public static final String OUTAGE = "outage";
    /** What the machine did and has to do again. */
    public static final String LOST_WORK = "lost-work";
    /** From the return of power until the machine is protected again. */
    public static final String PROTECTED_AGAIN = "protected-again";
    /** All of them, in order. */
    public static final List<String> ALL = List.of(DETECTION, FENCE, RESTORE, FIRST_TICK, OUTAGE, LOST_WORK,
            PROTECTED_AGAIN);

    /** Copies. */
    public CutReport {
        spans = Map.copyOf(spans);
        wrong = List.copyOf(wrong);
    }

    /**
     * Whether the machine went on.
     *
     * @return as the issue means it: from the committed generation, memory and disk agreeing, once
     */
    public boolean recovered() {
        return wrong.isEmpty() && vouched.isEmpty() && !twice;
    }

    /**
     * In a few words.
     *
     * @return for whoever reads along
     */
    public String text() {
        String figures = ALL.stream().filter(spans::containsKey).map(name -> name + ' ' + spans.get(name).toMillis()
                + " ms").collect(Collectors.joining(", "));
        return "cut " + number + ": " + owner + (led ? ", which led," : "") + " after " + waited.toMillis() + " ms, "
                + load.word() + (recovered() ? ": recovered; " : ": NOT RECOVERED; ") + figures
                + (twice ? "; IT RAN TWICE" : "") + (vouched.isEmpty() ? "" : "; a person's word was needed: " + vouched)
                + (wrong.isEmpty() ? "" : "; " + String.join("; ", wrong));
    }

    /**
     * For machines.
     *
     * @return words by names
     */
    public Map<String, Object> fields() {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("number", number);
        fields.put("load", load.word());
        fields.put("owner", owner.value());
        fields.put("led", led);
        fields.put("standby", standby.value());
        fields.put("waited-ms", waited.toMillis());
        fields.put("recovered", recovered());
        fields.put("twice", twice);
        fields.put("wrong", wrong);
        fields.put("vouched", vouched);
        spans.forEach((name, span) -> fields.put(name + "-ms", span.toMillis()));
        return fields;
    }
}
