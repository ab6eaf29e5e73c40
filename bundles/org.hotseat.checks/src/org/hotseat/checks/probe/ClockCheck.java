// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.probe;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.checks.CheckKind;
import org.hotseat.checks.Fix;
import org.hotseat.hosts.Command;
import org.hotseat.link.host.RemoteShell;

/** How far the clock is off, against a host of the cluster, or this workstation when there is none. */
final class ClockCheck implements HostCheck {

    static final String TIME = "date +%s%N\n";
    static final String TOOLS = """
            echo @synchronized; timedatectl show -p NTPSynchronized --value 2>/dev/null
            echo @chrony; command -v chronyd
            echo @systemd; [ -d /run/systemd/system ] && echo yes
            echo @apt; command -v apt-get
            true
            """;
    private static final double LIMIT_MILLIS = 10;
    private static final double HOPELESS_MILLIS = 5_000;
    private static final int LOOKS = 3;
    private static final double NANOS = 1e6;

    /**
     * How far a clock is ahead of ours.
     *
     * @param millis ahead
     * @param doubt as much more or less
     */
    record Offset(double millis, double doubt) {
        Offset against(Offset other) {
            return new Offset(millis - other.millis, doubt + other.doubt);
        }
    }

    @Override
    public CheckKind kind() {
        return CheckKind.CLOCK;
    }

    @Override
    public Finding run(CheckScene scene, Deadline deadline) throws FailureException {
        Optional<Offset> own = offset(scene.link(), scene.clock(), deadline);
        if (own.isEmpty()) {
            return Finding.note(Messages.clockUnknown, "");
        }
        String tools = scene.ask(TOOLS, deadline);
        if (scene.peers().isEmpty()) {
            return judge(own.get(), Messages.thisWorkstation, tools);
        }
        Peer peer = scene.peers().getFirst();
        Optional<Offset> other = offset(peer.shell(), scene.clock(), deadline);
        return other.isPresent() ? judge(own.get().against(other.get()), peer.name(), tools)
                : judge(own.get(), Messages.thisWorkstation, tools);
    }

    /** The quickest of a few looks has the least doubt. */
    private static Optional<Offset> offset(RemoteShell shell, MonotonicClock clock, Deadline deadline)
            throws FailureException {
        Optional<Offset> best = Optional.empty();
        for (int i = 0; i < LOOKS; i++) {
            Instant asked = clock.wall();
            long begun = clock.nanos();
            String output = shell.execute(Command.of(TIME), deadline).output().strip();
            long round = clock.nanos() - begun;
            if (output.matches("\\d{16,19}")) {
                long there = Long.parseLong(output);
                Duration middle = Duration.between(Instant.EPOCH, asked.plusNanos(round / 2));
                Offset found = new Offset((there - middle.toNanos()) / NANOS, round / 2 / NANOS);
                best = best.filter(one -> one.doubt() <= found.doubt()).or(() -> Optional.of(found));
            }
        }
        return best;
    }

    static Finding judge(Offset offset, String against, String tools) {
        double off = Math.abs(offset.millis());
        String found = NLS.bind(Messages.clockFound, new Object[] { millis(off), millis(offset.doubt()), against });
        if (off - offset.doubt() <= LIMIT_MILLIS) {
            return Finding.good(found);
        }
        Finding bad = off > HOPELESS_MILLIS ? Finding.stop(found, Messages.clockNeeded)
                : Finding.note(found, Messages.clockNeeded);
        Parts parts = Parts.of(tools);
        if (parts.first("systemd").isEmpty() || parts.first("chrony").or(() -> parts.first("apt")).isEmpty()) {
            return bad;
        }
        return bad.with(chrony(parts.first("chrony").isPresent()));
    }

    private static Fix chrony(boolean installed) {
        String start = "systemctl enable --now chrony.service || systemctl enable --now chronyd.service";
        String step = "chronyc -a makestep >/dev/null";
        return new Fix(Messages.startChrony, Messages.startChronyMore, installed ? List.of(start, step)
                : List.of("DEBIAN_FRONTEND=noninteractive apt-get -q -y install --no-install-recommends chrony", start,
                        step),
                List.of("systemctl disable --now chrony.service || systemctl disable --now chronyd.service"), false);
    }

    private static String millis(double value) {
        return value < LIMIT_MILLIS ? String.format(Locale.ROOT, "%.1f ms", value)
                : String.format(Locale.ROOT, "%,.0f ms", value);
    }
}
