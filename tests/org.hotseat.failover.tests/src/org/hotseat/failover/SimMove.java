// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.failover.MoveRule.Arriving;
import org.hotseat.failover.MoveRule.Departure;
import org.hotseat.failover.MoveRule.Here;
import org.hotseat.failover.MoveRule.There;
import org.hotseat.failover.MoveRule.Word;
import org.hotseat.lease.Copy;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.AuthorityCommand;
import org.hotseat.state.data.AuthorityRecord;

/** What an agent does about machines that come and go live; the hypervisor's part of it ends in one of four ways. */
final class SimMove {

    /** How the hypervisor's part ends. */
    enum End {
        /** It stands at the target, and is gone here. */
        ARRIVED,
        /** It runs here as before; what came half is left at the target. */
        FAILED,
        /** The last answer is lost: all of it is at the target, and the source goes on by itself. */
        LOST_AND_RUNS,
        /** The last answer is lost: all of it is at the target, and the source stands still. */
        LOST_AND_STANDS
    }

    private static final long SILENCE = 5000 * Sim.MS;

    /** What comes, by the word of its source. */
    private static final class Incoming {
        final HostId from;
        Word word = Word.COMES;
        long heard;

        Incoming(HostId from, long heard) {
            this.from = from;
            this.heard = heard;
        }
    }

    /** What goes. */
    private static final class Outgoing {
        final Copy copy;
        final SimHost target;
        boolean whole;
        boolean sealed;
        There there = There.UNKNOWN;
        boolean over;

        Outgoing(Copy copy, SimHost target) {
            this.copy = copy;
            this.target = target;
        }
    }

    private final SimHost host;
    private final Sim sim;
    private final Map<Copy, Incoming> incoming = new HashMap<>();
    private final Map<MachineId, Outgoing> outgoing = new HashMap<>();

    SimMove(SimHost host) {
        this.host = host;
        this.sim = host.sim;
    }

    /** The agent begins anew and knows nothing of what went; what came is dropped by its start. */
    void forget() {
        incoming.clear();
        outgoing.clear();
    }

    boolean leaves(MachineId machine) {
        return outgoing.containsKey(machine);
    }

    private MoveRule rule() {
        return new MoveRule(host.id, host.boot, sim.rules.cautions());
    }

    /** Begins a move; nothing happens when the machine does not run here. */
    void migrate(MachineId machine, SimHost target, End end) {
        SimHost.Guest guest = host.guests.get(machine);
        if (guest == null || !guest.resumed || guest.stands || target == host || !host.keeper.up
                || leaves(machine)) {
            return;
        }
        Outgoing move = new Outgoing(new Copy(machine, guest.epoch), target);
        outgoing.put(machine, move);
        int process = host.agentLife;
        say(move, Word.COMES, () -> sim.at(sim.between(20 * Sim.MS, 400 * Sim.MS),
                () -> host.asAgent(process, () -> switchOver(move, end))));
        sim.at(SILENCE, () -> host.asAgent(process, () -> end(move)));
    }

    private void end(Outgoing move) {
        move.over = true;
        outgoing.remove(move.copy.machine(), move);
    }

    /** Says a word to the target, which may not hear it; its answer may be lost. */
    private void say(Outgoing move, Word word, Runnable heard) {
        int process = host.agentLife;
        SimHost target = move.target;
        Copy there = new Copy(move.copy.machine(), move.copy.epoch() + 1);
        sim.call(host, target, () -> target.asAgent(target.agentLife, () -> {
            There answer = target.agent.moves.told(there, host.id, word);
            sim.call(target, host, () -> host.asAgent(process, () -> {
                move.there = answer;
                if (!move.over) {
                    heard.run();
                }
            }));
        }));
    }

    private There told(Copy copy, HostId from, Word word) {
        if (guest(copy).isEmpty()) {
            incoming.remove(copy);
        }
        Incoming known = incoming.get(copy);
        if (known == null && word == Word.COMES && host.keeper.up && !host.guests.containsKey(copy.machine())
                && host.keeper.guard.register(copy)) {
            SimHost.Guest guest = new SimHost.Guest(copy.epoch());
            guest.arrives = true;
            host.guests.put(copy.machine(), guest);
            known = new Incoming(from, sim.now);
            incoming.put(copy, known);
        }
        if (known == null) {
            return There.NOTHING;
        }
        known.heard = sim.now;
        known.word = word;
        return guest(copy).isPresent() ? There.HELD : There.NOTHING;
    }

    private Optional<SimHost.Guest> guest(Copy copy) {
        return Optional.ofNullable(host.guests.get(copy.machine())).filter(one -> one.epoch == copy.epoch());
    }

    /** The hypervisors, by themselves: they need both processes, and no agent's word. */
    private void switchOver(Outgoing move, End end) {
        SimHost.Guest guest = host.guests.get(move.copy.machine());
        Optional<SimHost.Guest> there = move.target.agent.moves.guest(new Copy(move.copy.machine(),
                move.copy.epoch() + 1)).filter(one -> one.arrives && !one.resumed);
        boolean possible = guest != null && guest.epoch == move.copy.epoch() && host.runs(move.copy.machine())
                && there.isPresent() && move.target.powered && !move.target.frozen && end != End.FAILED;
        if (possible) {
            there.get().memory = Optional.of(guest.memoryNow());
            switch (end) {
                case ARRIVED -> {
                    host.guests.remove(move.copy.machine());
                    host.keeper.guard.gone(move.copy);
                    move.whole = true;
                }
                case LOST_AND_STANDS -> guest.stands = true;
                case LOST_AND_RUNS, FAILED -> guest.wentOn++;
            }
        }
        settle(move);
    }

    private void settle(Outgoing move) {
        int process = host.agentLife;
        if (move.over) {
            return;
        }
        sim.store.read(host, () -> sim.store.truth().find(Kinds.AUTHORITY, move.copy.machine().toString())
                .map(Held::value), read -> {
                    if (!move.over && host.keeper.up) {
                        step(move, read);
                    }
                });
        sim.at(200 * Sim.MS, () -> host.asAgent(process, () -> settle(move)));
    }

    private void step(Outgoing move, Optional<AuthorityRecord> read) {
        switch (rule().leaving(new Departure(read, move.copy, move.target.id, here(move.copy), move.whole, move.sealed,
                move.there))) {
            case WAIT -> say(move, move.sealed ? Word.GONE : Word.COMES, () -> sim.note(8, 0));
            case STAY -> {
                say(move, Word.STAYS, () -> sim.note(8, 1));
                end(move);
            }
            case GO_ON -> say(move, Word.STAYS, () -> {
                host.agent.goOn(move.copy);
                end(move);
            });
            case SEAL -> {
                host.keeper.guard.raiseFloor(move.copy.machine(), move.copy.epoch() + 1);
                move.sealed = true;
                say(move, Word.GONE, () -> step(move, read));
            }
            case GIVE -> give(move.copy, host.id, move.target);
            case START_ANEW, MOVED, LOST -> end(move);
        }
    }

    private Here here(Copy copy) {
        Optional<SimHost.Guest> guest = guest(copy);
        return guest.isEmpty() ? Here.GONE : host.frozen ? Here.UNKNOWN : guest.get().stands ? Here.STANDS : Here.RUNS;
    }

    private void give(Copy copy, HostId source, SimHost target) {
        host.agent.ask(new AuthorityCommand.Move(copy.machine(), source, copy.epoch(), target.id, target.boot),
                outcome -> sim.note(6, copy.epoch()));
    }

    /** Whether a copy waits for its move; what waits too long is dropped. */
    boolean waits(Copy copy, Optional<AuthorityRecord> authority) {
        Incoming one = incoming.get(copy);
        if (one == null) {
            return false;
        }
        Word word = one.word == Word.COMES && sim.now - one.heard > SILENCE ? Word.SILENCE : one.word;
        Arriving step = rule().arriving(authority, copy, one.from, word);
        switch (step) {
            case HOLD -> sim.note(8, 2);
            case GIVE -> {
                if (sim.now - one.heard > 300 * Sim.MS) {
                    give(new Copy(copy.machine(), copy.epoch() - 1), one.from, host);
                }
            }
            case DROP -> host.keeper.guard.doom(copy);
            case RUN -> {
                return false;
            }
        }
        return true;
    }

    /** Its process has ended, or runs. */
    void settled(Copy copy) {
        incoming.remove(copy);
    }
}
