// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.ledger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.DocumentCommand.Note;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.Severity;
import org.hotseat.state.ladder.Ladder;
import org.hotseat.state.ladder.Verdict;

/**
 * Decides what the journal must still be told: that machines of this host run, and by the leader, that hosts are silent
 * or heard again. What the journal has is told no more, so an agent that is started anew repeats nothing; what it once
 * had is remembered, since it keeps no more than its newest entries. Decides only; for one thread.
 */
final class Scribe {

    private static final long AGAIN = Duration.ofSeconds(3).toNanos();
    private static final long PERSISTS = Duration.ofSeconds(3).toNanos();

    private final HostId me;
    private final Map<MachineId, Watched> machines = new HashMap<>();
    private final Map<HostId, Long> silent = new HashMap<>();
    private final Map<String, Long> said = new HashMap<>();
    private Read read = new Read(-1, new HashMap<>(), new HashMap<>());

    /**
     * What is seen at one moment.
     *
     * @param view the state as it is known here, read at least once
     * @param running copies whose guest was let go on here, and is not frozen
     * @param ladders what the leader makes of hosts; empty unless this host leads
     * @param ahead how far this host's clock is ahead of the leader's; empty while that is not known
     */
    record Sight(StateView view, Running running, List<Ladder> ladders, Optional<Duration> ahead) {
    }

    /** Whether a copy runs. */
    @FunctionalInterface
    interface Running {

        /**
         * Asks.
         *
         * @param machine which
         * @param epoch which copy
         * @return true while its guest goes on
         */
        boolean now(MachineId machine, long epoch);
    }

    /** One machine that this host owns. */
    private static final class Watched {
        private boolean runs;
        /** Since when it does what it does. */
        private long since;
        /** How long it stood still before it ran; negative when nobody knows. */
        private long stood;
        /** Whether it has stood still since the journal was told last. */
        private boolean fresh;
        /** The journal's last entry when what is on its way was written; negative when nothing is. */
        private long asked = -1;

        Watched(boolean runs, long now) {
            this.runs = runs;
            this.since = now;
            this.stood = runs ? -1 : 0;
        }

        void see(boolean running, long now) {
            if (running != runs) {
                stood = running ? now - since : 0;
                fresh |= running;
                runs = running;
                since = now;
            }
        }

        /** From now on what it does is known without a gap. */
        void told() {
            fresh = false;
            stood = 0;
        }
    }

    /**
     * The newest words of the journal, among them such as it does not keep any more.
     *
     * @param last number of its last entry
     * @param machines by id of the machine: host and epoch that were said to run, and the entry's number
     * @param hosts by host: what the newest entry says of it
     */
    private record Read(long last, Map<String, Runs> machines, Map<String, Said> hosts) {
    }

    private record Runs(String host, String epoch, long number) {
    }

    /** Whether a host is down by it, and the number of the newest entry by which it was. */
    private record Said(boolean down, long lost) {
    }

    Scribe(HostId me) {
        this.me = me;
    }

    /**
     * Looks once.
     *
     * @param sight what is seen
     * @param now monotonic nanoseconds
     * @return to be given; the same again after some seconds while the journal does not have it
     */
    List<Note> look(Sight sight, long now) {
        read(sight.view());
        List<Note> notes = new ArrayList<>();
        Set<MachineId> ours = new HashSet<>();
        boolean intended = sight.view().find(Kinds.INTENT, me.value()).isPresent();
        for (Held<AuthorityRecord> held : sight.view().all(Kinds.AUTHORITY).values()) {
            AuthorityRecord authority = held.value();
            if (authority.owner().equals(me) && !authority.released()) {
                ours.add(authority.machine());
                Watched watched = watch(authority, sight, now);
                if (!isUntold(authority, watched)) {
                    watched.told();
                } else if (watched.runs && !intended) {
                    runs(sight, authority, watched, now).filter(note -> isDue(note.subject(), now)).ifPresent(note -> {
                        watched.asked = watched.asked < 0 ? read.last() : watched.asked;
                        notes.add(note);
                    });
                }
            }
        }
        machines.keySet().retainAll(ours);
        sight.ladders().forEach(ladder -> host(sight.view(), ladder, now).filter(note -> isDue(note.subject(), now))
                .ifPresent(notes::add));
        return notes;
    }

    /** What was given came to its end; a new look decides whether it has to be given again. */
    void given(Note note, boolean done) {
        Optional<MachineId> machine = Kinds.AUTHORITY.ids(note.subject()).map(ids -> MachineId.of(ids.getFirst()));
        @Nullable Watched watched = machine.map(machines::get).orElse(null);
        if (watched == null || machine.isEmpty()) {
            return;
        }
        if (done) {
            watched.told();
            List<String> words = note.arguments();
            remember(read.machines(), machine.get().toString(), new Runs(words.get(1), words.get(2), watched.asked));
        }
        watched.asked = -1;
    }

    /** What is read may be older than what was given, which stands somewhere behind the last entry of that time. */
    private static void remember(Map<String, Runs> told, String machine, Runs one) {
        told.merge(machine, one, (known, later) -> known.number() > later.number() ? known : later);
    }

    private Watched watch(AuthorityRecord authority, Sight sight, long now) {
        boolean running = sight.running().now(authority.machine(), authority.epoch());
        Watched watched = machines.computeIfAbsent(authority.machine(), unknown -> new Watched(running, now));
        watched.see(running, now);
        return watched;
    }

    private boolean isUntold(AuthorityRecord authority, Watched watched) {
        @Nullable Runs told = read.machines().get(authority.machine().toString());
        @Nullable Said host = read.hosts().get(me.value());
        boolean same = told != null && told.host().equals(me.value()) && told.epoch().equals(Long.toString(authority
                .epoch()));
        return watched.fresh || !same || told == null || host != null && host.lost() > told.number();
    }

    private Optional<Note> runs(Sight sight, AuthorityRecord authority, Watched watched, long now) {
        return sight.view().find(Kinds.MACHINE, authority.machine().toString()).map(held -> {
            String name = held.value().name();
            String stood = watched.stood < 0 ? "" : millis(watched.stood);
            String ahead = sight.ahead().map(span -> Long.toString(span.toMillis())).orElse("");
            return new Note(Severity.INFORMATION, Kinds.AUTHORITY.key(authority.machine().toString()), "MACHINE_RUNS",
                    List.of(name, me.value(), Long.toString(authority.epoch()), stood, millis(now - watched.since),
                            ahead), "The machine " + name + " runs on " + me + ", epoch " + authority.epoch() + '.',
                    "");
        });
    }

    private Optional<Note> host(StateView view, Ladder ladder, long now) {
        String host = ladder.host().value();
        @Nullable Said newest = read.hosts().get(host);
        boolean down = newest != null && newest.down();
        if (ladder.verdict() instanceof Verdict.Alive) {
            silent.remove(ladder.host());
            return down && view.find(Kinds.INTENT, host).isEmpty() ? Optional.of(new Note(Severity.INFORMATION,
                    Kinds.HOST.key(host), "HOST_HEARD", List.of(host), "The host " + host + " is heard again.", ""))
                    : Optional.empty();
        }
        if (!isLost(ladder.verdict()) || down) {
            silent.remove(ladder.host());
            return Optional.empty();
        }
        long since = silent.computeIfAbsent(ladder.host(), first -> now);
        return now - since < PERSISTS ? Optional.empty() : Optional.of(new Note(Severity.WARNING, Kinds.HOST.key(host),
                "HOST_SILENT", List.of(host, Long.toString(silence(ladder.verdict(), now - since))), "The host " + host
                        + " is silent.", why(view, ladder.verdict())));
    }

    /** Why nobody goes on with what it ran, and what helps. */
    private static String why(StateView view, Verdict verdict) {
        return switch (verdict) {
            case Verdict.NotTrusted doubtful -> "It could not promise to stop its machines by itself: " + doubtful
                    .machines() + " wait for its controller, or for somebody's word in the console that it is off.";
            case Verdict.NoStandby none -> "No other host that lives may go on with " + view.find(Kinds.MACHINE, none
                    .machine().toString()).map(held -> held.value().name()).orElse(none.machine().toString())
                    + (none.machines() > 1 ? " and " + (none.machines() - 1) + " more" : "") + (none.apart()
                            ? ", since their disks are on that host: bring it back."
                            : ": bring it back, or another one.");
            default -> "";
        };
    }

    private static boolean isLost(Verdict verdict) {
        return verdict instanceof Verdict.NothingToTake || verdict instanceof Verdict.NotTrusted
                || verdict instanceof Verdict.NoStandby;
    }

    private static long silence(Verdict verdict, long seen) {
        return switch (verdict) {
            case Verdict.NothingToTake nothing -> nothing.silent().toMillis();
            case Verdict.NotTrusted doubtful -> doubtful.silent().toMillis();
            default -> Duration.ofNanos(seen).toMillis();
        };
    }

    private boolean isDue(String subject, long now) {
        @Nullable Long before = said.get(subject);
        if (before != null && now - before < AGAIN) {
            return false;
        }
        said.put(subject, now);
        return true;
    }

    private static String millis(long nanos) {
        return Long.toString(Duration.ofNanos(nanos).toMillis());
    }

    private void read(StateView view) {
        long last = view.last(Kinds.JOURNAL).map(held -> held.value().number()).orElse(0L);
        if (last == read.last()) {
            return;
        }
        boolean anew = last < read.last();
        Map<String, Runs> told = anew ? new HashMap<>() : read.machines();
        Map<String, Said> hosts = anew ? new HashMap<>() : read.hosts();
        told.keySet().removeIf(machine -> view.find(Kinds.AUTHORITY, machine).isEmpty());
        view.all(Kinds.JOURNAL).values().stream().map(Held::value).forEach(entry -> {
            List<String> words = entry.arguments();
            switch (entry.code()) {
                case "MACHINE_RUNS" -> Kinds.AUTHORITY.ids(entry.subject()).filter(ids -> words.size() > 2).ifPresent(
                        ids -> remember(told, ids.getFirst(), new Runs(words.get(1), words.get(2), entry.number())));
                case "HOST_INTENDED", "HOST_SILENT" -> words.stream().findFirst().ifPresent(host -> hosts.put(host,
                        new Said(true, entry.number())));
                case "HOST_HEARD" -> words.stream().findFirst().ifPresent(host -> hosts.merge(host, new Said(false, 0),
                        (before, heard) -> new Said(false, before.lost())));
                default -> { } // is about something else
            }
        });
        read = new Read(last, told, hosts);
    }
}
