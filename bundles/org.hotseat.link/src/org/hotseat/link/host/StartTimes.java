// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.host;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Since when machines of a real host run: the age of the files that libvirt keeps of their processes. Pure. */
public final class StartTimes {

    /** Prints the host's time, then time of change and path of each file. */
    public static final String COMMAND = "date +%s; stat -c '%Y %n' /run/libvirt/qemu/*.pid 2>/dev/null; true";

    private static final Pattern LINE = Pattern.compile("(\\d{1,12}) .*/(.+)\\.pid");

    private StartTimes() {
    }

    /**
     * Reads what the command printed.
     *
     * @param output of {@link #COMMAND}
     * @param now time here; the host's clock may differ, so ages count
     * @return start times by machine name; what cannot be read is left out
     */
    public static Map<String, Instant> parse(String output, Instant now) {
        Map<String, Instant> starts = new HashMap<>();
        String[] lines = output.split("\n");
        if (!lines[0].strip().matches("\\d{1,12}")) {
            return starts;
        }
        long hostNow = Long.parseLong(lines[0].strip());
        for (String line : lines) {
            Matcher found = LINE.matcher(line);
            if (found.matches()) {
                long age = hostNow - Long.parseLong(found.group(1));
                starts.put(plain(found.group(2)), now.minus(Duration.ofSeconds(Math.max(0, age))));
            }
        }
        return starts;
    }

    /** Some releases of libvirt name the files as names are written in XML; the ampersand comes last. */
    private static String plain(String name) {
        return name.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
