// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.simulated.internal.world.HostSettings;

/**
 * The address of a simulated host, such as {@code sim:training/host-01} or
 * {@code sim:bench/host-01?machines=5000&running=50}. All settings: {@code machines} per host (4), {@code running} of
 * a hundred (50), {@code speed} of acts (1), {@code link} in MiB/s (400), {@code dirty} in MiB/s (by load),
 * {@code latency} of each call in milliseconds (0), {@code silent} whether the host never answers
 * (false), {@code eventful} whether things happen of their own accord (in the training cluster and the demonstration
 * only), {@code keep} the path of a file in which the host remembers its machines (none). The
 * settings of the first connection to a host are the host's.
 *
 * @param world name of the simulation
 * @param host name of the host
 * @param machines it begins with, unless the simulation is a named one
 * @param running of a hundred
 * @param silent whether it never answers
 * @param settings how it behaves
 */
record SimulatedUri(String world, String host, int machines, int running, boolean silent, HostSettings settings) {

    static final String SCHEME = "sim";

    static final String TRAINING = "training";
    /** Three hosts with the machines of the training cluster, each in a process of its own. */
    static final String DEMONSTRATION = "demonstration";

    private static final String ALONE = "default";
    private static final int MACHINES = 4;
    private static final int RUNNING = 50;
    private static final int MOST_MACHINES = 100_000;
    private static final int PERCENT = 100;
    private static final double FASTEST = 1e6;

    static boolean accepts(URI uri) {
        return SCHEME.equals(uri.getScheme());
    }

    static SimulatedUri of(URI uri) throws FailureException {
        String whole = uri.toString().substring(SCHEME.length() + 1).replaceFirst("^/+", "");
        int mark = whole.indexOf('?');
        String path = decode(mark < 0 ? whole : whole.substring(0, mark));
        String[] names = path.split("/", 2);
        String host = names[names.length - 1];
        if (host.isBlank() || host.contains("/") || names[0].isBlank()) {
            throw new FailureException(FailureCode.INVALID, NLS.bind(Messages.badUri, uri), "");
        }
        Map<String, String> query = query(mark < 0 ? "" : whole.substring(mark + 1));
        HostSettings normal = HostSettings.NORMAL;
        HostSettings settings = new HostSettings(number(query, "speed", normal.speed(), 0.01, FASTEST),
                number(query, "link", normal.linkMibPerSecond(), 0.01, FASTEST),
                number(query, "dirty", normal.dirtyMibPerSecond(), 0, FASTEST),
                Duration.ofMillis((long) number(query, "latency", 0, 0, FASTEST)),
                flag(query, "eventful", names[0].equals(TRAINING) || names[0].equals(DEMONSTRATION)),
                Optional.ofNullable(query.get("keep")).map(Path::of));
        return new SimulatedUri(names.length == 1 ? ALONE : names[0], host,
                (int) number(query, "machines", MACHINES, 0, MOST_MACHINES),
                (int) number(query, "running", RUNNING, 0, PERCENT),
                flag(query, "silent", false), settings);
    }

    private static boolean flag(Map<String, String> query, String key, boolean otherwise) {
        return Boolean.parseBoolean(query.getOrDefault(key, String.valueOf(otherwise)));
    }

    private static Map<String, String> query(String text) {
        Map<String, String> settings = new HashMap<>();
        for (String one : text.split("&")) {
            int mark = one.indexOf('=');
            if (mark > 0) {
                settings.put(one.substring(0, mark), decode(one.substring(mark + 1)));
            }
        }
        return settings;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static double number(Map<String, String> query, String key, double otherwise, double least, double most)
            throws FailureException {
        Optional<String> text = Optional.ofNullable(query.get(key));
        if (text.isEmpty()) {
            return otherwise;
        }
        if (text.get().matches("\\d{1,9}(\\.\\d{1,6})?")) {
            double value = Double.parseDouble(text.get());
            if (value >= least && value <= most) {
                return value;
            }
        }
        throw new FailureException(FailureCode.INVALID, NLS.bind(Messages.badSetting, key + '=' + text.get()), "");
    }
}
