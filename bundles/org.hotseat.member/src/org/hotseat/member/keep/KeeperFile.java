// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.keep;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hotseat.base.file.CrashSafeFile;
import org.hotseat.base.id.HostId;
import org.hotseat.keeper.local.Members;
import org.hotseat.keeper.local.SharedKey;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.TimingRecord;

/** The files that a keeper is started with, see docs/keeper.md. */
final class KeeperFile {

    private final KeeperPlaces places;
    private final HostRecord own;
    private final Partition partition;
    private final Optional<Path> watchdog;

    /** For the keeper of this host; without a partition it uses signals. */
    KeeperFile(KeeperPlaces places, HostRecord own, Partition partition, Optional<Path> watchdog) {
        this.places = places;
        this.own = own;
        this.partition = partition;
        this.watchdog = watchdog;
    }

    /** What a running keeper only learns by being started again; what it is told while it runs is left out. */
    String essence(KeeperWord word) {
        Members.Place here = KeeperWord.place(own);
        StringBuilder text = new StringBuilder("# written by hotseat-agent\n");
        line(text, "cluster", HexFormat.of().toHexDigits(word.cluster()));
        line(text, "host", own.id().value());
        line(text, "times", times(word.timing()));
        line(text, "management", text(here.management()));
        line(text, "storage", text(here.storage()));
        line(text, "keys", places.keys());
        line(text, "state", places.state());
        line(text, "run", places.run());
        line(text, "log", places.log());
        partition.folder().ifPresentOrElse(folder -> line(text, "partition", folder),
                () -> line(text, "freezer", partition.simulated() ? "simulated" : "signals"));
        watchdog.ifPresent(device -> line(text, "watchdog", device));
        return text.toString();
    }

    /** All of it. */
    String text(KeeperWord word) {
        StringBuilder text = new StringBuilder(essence(word));
        Members members = word.members();
        line(text, "voters.version", members.voters().version());
        line(text, "voters", members.voters().members().stream().map(HostId::value).collect(Collectors.joining(" ")));
        for (Map.Entry<HostId, Members.Place> peer : members.places().entrySet()) {
            line(text, "peer." + peer.getKey(), text(peer.getValue().management()) + ' '
                    + text(peer.getValue().storage()));
        }
        return text.toString();
    }

    /** Writes what differs from what is there. */
    void write(KeeperWord word) throws IOException {
        StringBuilder keys = new StringBuilder();
        for (SharedKey key : word.sharedKeys()) {
            line(keys, "key." + key.id(), HexFormat.of().formatHex(key.bytes()));
        }
        replace(places.keys(), keys.toString());
        replace(places.configuration(), text(word));
    }

    private static void replace(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        if (!Files.exists(file) || !text.equals(Files.readString(file, UTF_8))) {
            CrashSafeFile.replace(file, out -> out.write(bytes));
        }
    }

    private static String times(TimingRecord timing) {
        return Stream.of(timing.lease(), timing.period(), timing.guard(), timing.suspicion(), timing.wakeUp(),
                timing.stop(), timing.roundTrip(), timing.election(), timing.keeperRestart()).map(Duration::toMillis)
                .map(String::valueOf).collect(Collectors.joining(" ")) + ' ' + timing.lostRenewals() + ' '
                + timing.clockRateMillionths();
    }

    private static void line(StringBuilder text, String key, Object value) {
        text.append(key).append(" = ").append(value).append('\n');
    }

    private static String text(InetSocketAddress address) {
        String host = address.getAddress().getHostAddress();
        return (host.contains(":") ? '[' + host + ']' : host) + ':' + address.getPort();
    }
}
