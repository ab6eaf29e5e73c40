// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.internal.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.keeper.local.Members;
import org.hotseat.keeper.local.Members.Place;
import org.hotseat.lease.timing.Profile;
import org.hotseat.lease.timing.Timing;
import org.hotseat.lease.wire.VoterSet;

/**
 * What an administrator, or the deployment, says about a keeper; see docs/keeper.md.
 *
 * @param cluster number of the cluster
 * @param host whose keeper it is
 * @param timing of the leases
 * @param here where it listens
 * @param members as known at deployment; a newer set in the state folder wins
 * @param keys file of keys as known at deployment; newer ones in the state folder win
 * @param state folder on disk
 * @param run folder on memory
 * @param log where and how much
 * @param partition control group that holds the scopes of this host; empty: signals are used
 * @param simulated whether this host only plays one, and is trusted as that one would be
 * @param watchdog device, when it is to be used
 */
public record KeeperConfig(long cluster, HostId host, Timing timing, Place here, Members members, Path keys,
        Path state, Path run, Log log, Optional<Path> partition, boolean simulated, Optional<Path> watchdog) {

    private static final long USUAL_BYTES = 4_000_000;
    private static final long LEAST_BYTES = 10_000;
    private static final long USUAL_FILES = 4;
    private static final long MOST_FILES = 100;

    /**
     * The log.
     *
     * @param file the newest
     * @param bytes after which a new one is begun
     * @param files kept, the newest included
     */
    public record Log(Path file, long bytes, int files) {
    }

    /**
     * Reads the configuration file.
     *
     * @param file which
     * @return the configuration
     * @throws IOException names file and line of what is wrong
     */
    public static KeeperConfig read(Path file) throws IOException {
        Lines lines = new Lines(file);
        HostId host = lines.need("host", HostId::new);
        Optional<Path> partition = lines.take("partition", Readings::path);
        boolean simulated = freezer(lines, file, partition);
        KeeperConfig config = new KeeperConfig(lines.need("cluster", Readings::cluster), host,
                timing(lines, file),
                new Place(lines.need("management", Readings::address), lines.need("storage", Readings::address)),
                members(lines, file, host), lines.need("keys", Readings::path), lines.need("state", Readings::path),
                lines.need("run", Readings::path), log(lines), partition, simulated,
                lines.take("watchdog", Readings::path));
        lines.end();
        return config;
    }

    /** A profile by its name, or every single figure. */
    private static Timing timing(Lines lines, Path file) throws WrongFileException {
        Optional<Timing> profile = lines.take("profile", Readings::profile).map(Profile::timing);
        Optional<Timing> times = lines.take("times", Readings::times);
        if (profile.isPresent() == times.isPresent()) {
            throw new WrongFileException(file, 0, "expected either profile = NAME or times = FIGURES");
        }
        return profile.or(() -> times).orElseThrow();
    }

    static Members members(Lines lines, Path file, HostId host) throws WrongFileException {
        long version = lines.need("voters.version", Readings::number);
        List<HostId> voters = lines.need("voters", Readings::hosts);
        Map<HostId, Place> places = new HashMap<>();
        lines.takeAll("peer.", Readings::place).forEach((name, place) -> places.put(new HostId(name), place));
        for (HostId voter : voters) {
            if (!voter.equals(host) && !places.containsKey(voter)) {
                throw new WrongFileException(file, 0, "peer." + voter + " is missing, and it votes");
            }
        }
        try {
            return new Members(new VoterSet(version, voters), places);
        } catch (IllegalArgumentException wrong) {
            throw new WrongFileException(file, 0, "voters: 1 to 7, each once, version from 1: " + wrong.getMessage());
        }
    }

    private static Log log(Lines lines) throws WrongFileException {
        return new Log(lines.need("log", Readings::path),
                lines.take("log.bytes", text -> between(text, LEAST_BYTES, Integer.MAX_VALUE)).orElse(USUAL_BYTES),
                lines.take("log.files", text -> between(text, 1, MOST_FILES)).orElse(USUAL_FILES).intValue());
    }

    /**
     * Signals are asked for by name: nobody gets the weaker way by leaving a line out.
     *
     * @return whether the host only plays one
     */
    private static boolean freezer(Lines lines, Path file, Optional<Path> partition) throws WrongFileException {
        Optional<Boolean> simulated = lines.take("freezer", KeeperConfig::simulated);
        if (partition.isPresent() == simulated.isPresent()) {
            throw new WrongFileException(file, 0, "expected either partition = FOLDER or freezer = signals");
        }
        return simulated.orElse(false);
    }

    private static boolean simulated(String text) {
        return switch (text) {
            case "signals" -> false;
            case "simulated" -> true;
            default -> throw new IllegalArgumentException("expected signals or simulated, not '" + text + "'");
        };
    }

    private static long between(String text, long least, long most) {
        long number = Readings.number(text);
        if (number < least || number > most) {
            throw new IllegalArgumentException(number + " is not between " + least + " and " + most);
        }
        return number;
    }
}
