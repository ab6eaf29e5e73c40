// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab.seat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.hotseat.base.id.HostId;

/**
 * What became of one move of a seat, or of one power cut of the host that serves it.
 *
 * @param number of it, from 1 on
 * @param cut whether the power was cut; else it was a planned move
 * @param from host before
 * @param to host that it was moved to, or that was its standby
 * @param led whether the host before led the cluster, too
 * @param legs from the order to the moment at which each leg was seen at its far end, by {@link #ALL}; those that were
 *     not seen are missing
 * @param preview how long the consequences of the move took to be told; zero for a cut
 * @param silence how long nothing was heard at the desk from the order on, at most, until all legs were seen; zero where
 *     the seat plays nothing or a leg was not seen
 * @param owners how many hosts had each port, keyboard and picture at once, at most, seen at the far end
 * @param shown how many outputs of hosts showed the machine at once, at most, as far as looks at them tell
 * @param wrong why it is not recovered; empty when it is
 * @param vouched why a person's word was needed; empty when none was
 * @param before how what the machine heard of its device since the last one, and before the order, differs from what
 *     was said; empty when each byte came once
 */
public record SeatReport(int number, boolean cut, HostId from, HostId to, boolean led, Map<String, Duration> legs,
        Duration preview, Duration silence, Map<String, Integer> owners, int shown, List<String> wrong, String vouched,
        String before) {

    /** The machine ticks at the other host. */
    public static final String MACHINE = "machine";
    /** The monitor's crosspoint is that of the other host. */
    public static final String VIDEO = "video";
    /** The output of the other host shows the machine, dot by dot. */
    public static final String PICTURE = "picture";
    /** The keyboard's crosspoint is that of the other host. */
    public static final String USB = "usb";
    /** The machine hears its device there. */
    public static final String SERIAL = "serial";
    /** The bus hears the machine from there. */
    public static final String CAN = "can";
    /** The machine is heard at the desk from there. */
    public static final String SOUND = "sound";
    /** The transaction has read back all of it. */
    public static final String COMMIT = "commit";
    /** The last of all. */
    public static final String TOTAL = "total";
    /** All of them, in the order of the figures. */
    public static final List<String> ALL = List.of(MACHINE, VIDEO, PICTURE, USB, SERIAL, CAN, SOUND, COMMIT,
            TOTAL);

    /** Copies. */
    public SeatReport {
        legs = Map.copyOf(legs);
        owners = Map.copyOf(owners);
        wrong = List.copyOf(wrong);
    }

    /**
     * Whether all of the seat went on.
     *
     * @return each leg was seen, nothing was wrong, and nobody had to help
     */
    public boolean recovered() {
        return wrong.isEmpty() && vouched.isEmpty();
    }

    /**
     * The most hosts that had anything at once.
     *
     * @return 1 when all is well
     */
    public int most() {
        return owners.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /**
     * In a few words.
     *
     * @return for whoever reads along
     */
    public String text() {
        String seen = ALL.stream().filter(legs::containsKey).map(leg -> leg + ' ' + legs.get(leg).toMillis() + " ms")
                .collect(Collectors.joining(", "));
        return (cut ? "cut " : "move ") + number + ": " + from + (led ? ", which led," : "") + " -> " + to
                + (recovered() ? ": recovered; " : ": NOT RECOVERED; ") + seen + "; silence " + silence
                        .toMillis() + " ms; owners " + new TreeMap<>(owners)
                + (vouched.isEmpty() ? "" : "; a person's word was needed: " + vouched)
                + (wrong.isEmpty() ? "" : "; " + String.join("; ", wrong)) + (before.isEmpty() ? "" : "; BEFORE IT: "
                        + before);
    }

    /**
     * For machines.
     *
     * @return words by names
     */
    public Map<String, Object> fields() {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("kind", cut ? "cut" : "move");
        fields.put("number", number);
        fields.put("from", from.value());
        fields.put("to", to.value());
        fields.put("led", led);
        fields.put("recovered", recovered());
        fields.put("wrong", wrong);
        fields.put("vouched", vouched);
        fields.put("before", before);
        fields.put("shown-at-once", shown);
        owners.forEach((what, most) -> fields.put("owners-" + what, most));
        legs.forEach((leg, span) -> fields.put(leg + "-ms", span.toMillis()));
        fields.put("silence-ms", silence.toMillis());
        if (!cut) {
            fields.put("preview-ms", preview.toMillis());
        }
        return fields;
    }
}
