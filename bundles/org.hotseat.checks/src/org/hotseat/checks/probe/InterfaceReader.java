// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.probe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.checks.HostInterface;

/** Reads a host's network interfaces. Pure. */
final class InterfaceReader {

    /** Name, state, carrier, MTU, type, speed, bridge that it belongs to, whether it is a bridge, a tap. */
    static final String SCRIPT = """
            echo @cards; for n in /sys/class/net/*; do [ -e "$n/type" ] || continue
            m=$(readlink "$n/master" 2>/dev/null); [ -d "$n/bridge" ] && b=yes || b=no
            [ -e "$n/tun_flags" ] && t=yes || t=no
            echo "${n##*/} $(cat "$n/operstate") $(cat "$n/carrier" 2>/dev/null || echo 0) $(cat "$n/mtu")\
             $(cat "$n/type") $(cat "$n/speed" 2>/dev/null || echo -1) ${m##*/} $b $t" | tr -s ' '; done
            echo @addresses; ip -o addr show
            """;
    private static final String ETHERNET = "1";

    private InterfaceReader() {
    }

    static List<HostInterface> read(String output) {
        Parts parts = Parts.of(output);
        Map<String, List<String>> addresses = new HashMap<>();
        for (String line : parts.lines("addresses")) {
            String[] words = line.split("\\s+");
            if (words.length > 5 && words[2].startsWith("inet") && !words[3].startsWith("fe80:")) {
                addresses.computeIfAbsent(words[1], name -> new ArrayList<>()).add(words[3]);
            }
        }
        List<HostInterface> found = new ArrayList<>();
        for (String line : parts.lines("cards")) {
            card(line.split(" "), addresses).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<HostInterface> card(String[] words, Map<String, List<String>> addresses) {
        int last = words.length - 1;
        if (last < 7 || !words[4].equals(ETHERNET) || !words[3].matches("\\d{1,6}")) {
            return Optional.empty();
        }
        boolean bridge = words[last - 1].equals("yes");
        boolean tap = words[last].equals("yes");
        boolean up = !words[1].equals("down") && words[2].equals("1");
        Optional<Integer> speed = Optional.of(words[5]).filter(text -> text.matches("[1-9]\\d{0,6}"))
                .map(Integer::valueOf);
        Optional<String> master = last > 7 ? Optional.of(words[6]) : Optional.empty();
        return Optional.of(new HostInterface(words[0], bridge, !bridge && !tap, up, Integer.parseInt(words[3]), speed,
                master, addresses.getOrDefault(words[0], List.of())));
    }
}
