// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.roster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.simulated.internal.load.Load;
import org.hotseat.simulated.internal.load.Load.Means;

/**
 * The training cluster: 16 hosts, 56 machines, 40 of them worked with at a seat. Read once from a table beside this
 * class. Immutable afterwards.
 */
public final class TrainingRoster implements Roster {

    private static final String TABLE = "training.txt";
    private static final String OLDER_HOST = "host-15";
    private static final String OFF = "-";
    private static final double PERCENT = 100;
    private static final double LEAST = 0.02;
    private static final double OWN_DISK = 400_000;
    private static final double OWN_NET = 600_000;

    /** Who sits where: duties with a seat, the first seat of each and its word on the label. */
    private enum Seated {
        PLOT("plot", 1, "Plot", Duty.PLOT), RADAR("radar", 9, "Radar", Duty.RADAR),
        VOICE("voice", 17, "Voice", Duty.VOICE), DISPATCH("disp", 25, "Dispatch", Duty.DISPATCH),
        SUPPORT("supp", 33, "Support", Duty.SUPPORT);

        private final String prefix;
        private final int firstDesk;
        private final String word;
        private final Duty duty;

        Seated(String prefix, int firstDesk, String word, Duty duty) {
            this.prefix = prefix;
            this.firstDesk = firstDesk;
            this.word = word;
            this.duty = duty;
        }
    }

    private final Builder builder = new Builder("training");
    private final Map<String, HostPlan> hosts = new LinkedHashMap<>();
    private int number;

    /** Reads the table. */
    public TrainingRoster() {
        String[] head = {};
        List<MachinePlan> machines = new ArrayList<>();
        for (String line : table()) {
            String[] words = line.split(" ");
            if (words[0].equals("#")) {
                continue;
            }
            if (words[0].equals("host")) {
                finish(head, machines);
                head = words;
                machines = new ArrayList<>();
            } else {
                machines.add(machine(words));
            }
        }
        finish(head, machines);
    }

    private static List<String> table() {
        try (InputStream in = TrainingRoster.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("not in the bundle: " + TABLE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void finish(String[] head, List<MachinePlan> machines) {
        if (head.length == 0) {
            return;
        }
        String name = head[1];
        int cores = Integer.parseInt(head[2]);
        double gib = Double.parseDouble(head[3]);
        Means own = new Means(
                Math.max(LEAST, Double.parseDouble(head[4]) / PERCENT - busy(machines) / (2 * cores)),
                Math.max(LEAST, Double.parseDouble(head[5]) / PERCENT - used(machines) / gib), OWN_DISK, OWN_NET);
        hosts.put(name, new HostPlan(name, builder.hardware(name, cores, gib, name.equals(OLDER_HOST)),
                Load.of(own, name.hashCode()), List.copyOf(machines)));
    }

    private static double busy(List<MachinePlan> machines) {
        return machines.stream().filter(MachinePlan::running)
                .mapToDouble(one -> one.cpu() * one.domain().shape().vcpus()).sum();
    }

    private static double used(List<MachinePlan> machines) {
        return machines.stream().filter(MachinePlan::running).mapToDouble(
                one -> one.duty().memory() * one.domain().shape().memoryKib() / Builder.KIB_PER_GIB).sum();
    }

    private MachinePlan machine(String[] words) {
        String name = words[0];
        Builder.Size size = new Builder.Size(Integer.parseInt(words[1]), Integer.parseInt(words[2]),
                Integer.parseInt(words[3]) * Builder.KIB_PER_GIB);
        Duty duty = name.startsWith("train") ? Duty.TRAINING : Duty.SERVER;
        String title = "";
        for (Seated one : Seated.values()) {
            if (name.startsWith(one.prefix + '-')) {
                int place = Integer.parseInt(name.substring(one.prefix.length() + 1));
                duty = one.duty;
                title = "Desk %d, %s %d".formatted(one.firstDesk + place - 1, one.word, place);
            }
        }
        boolean running = !words[5].equals(OFF);
        return new MachinePlan(builder.domain(name, title, duty, size, ++number), duty,
                Integer.parseInt(words[4]) / PERCENT, running, running ? Double.parseDouble(words[5]) : 0);
    }

    @Override
    public Optional<HostPlan> host(String name) {
        return Optional.ofNullable(hosts.get(name));
    }

    /**
     * Names of all hosts.
     *
     * @return in their order
     */
    public List<String> names() {
        return List.copyOf(hosts.keySet());
    }
}
