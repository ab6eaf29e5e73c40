// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.run;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.seats.plan.Deed;
import org.hotseat.seats.room.Holder;
import org.hotseat.seats.room.Layer;
import org.hotseat.seats.room.Lock;
import org.hotseat.seats.room.Point;
import org.hotseat.seats.room.PortId;
import org.hotseat.seats.room.Source;
import org.hotseat.seats.run.Result.Kind;

/** Switches and boards that do what is asked, or something else. */
final class SimDevices {

    /** What a board knows of a port, and how often it has followed its machine. */
    record Held(Optional<Holder> holder, long epoch, int followed) {
    }

    final Map<Point, Source> outputs = new LinkedHashMap<>();
    final Map<Point, Lock> locks = new HashMap<>();
    final Map<PortId, Held> holders = new LinkedHashMap<>();
    /** When somebody else has switched it last. */
    final Map<Point, Long> foreign = new HashMap<>();
    /** What others have switched it to. */
    final Map<Point, Set<Source>> strange = new HashMap<>();
    /** When a leader has switched it last. */
    final Map<Point, Long> ours = new HashMap<>();
    private final Map<String, Long> downUntil = new HashMap<>();
    private final Sim sim;

    SimDevices(Sim sim) {
        this.sim = sim;
    }

    boolean up(String device) {
        return downUntil.getOrDefault(device, 0L) <= sim.now;
    }

    void down(String device, long millis) {
        downUntil.put(device, sim.now + millis * Sim.MS);
        sim.note(device + " down for " + millis);
    }

    void heal() {
        downUntil.clear();
    }

    /** A panel, a program of somebody else, or an automatic selection. */
    void switchedByOthers(Point point, Source source) {
        if (!outputs.getOrDefault(point, Source.UNKNOWN).equals(source)) {
            outputs.put(point, source);
            foreign.put(point, sim.now);
            strange.computeIfAbsent(point, any -> new HashSet<>()).add(source);
            sim.note("others: " + point + " " + source);
        }
    }

    /** The cluster gives the ports of a machine to its new owner in the step that makes it the owner. */
    void follow(MachineId machine, HostId host) {
        holders.replaceAll((port, held) -> held.holder().filter(one -> one.machine().equals(machine)).isEmpty() ? held
                : new Held(Optional.of(new Holder(host, machine)), held.epoch(), held.followed() + 1));
    }

    /** Carries an order out; the answer comes later, and an effect may come later still. */
    void order(Order.Act act, Consumer<Result> answer) {
        String device = device(act.deed());
        if (!up(device)) {
            later(sim.between(1, 20), answer, Result.not(Kind.NOT_SENT, device + " is away"));
            return;
        }
        if (act.look()) {
            sim.after(sim.between(2, 30), () -> answer.accept(look(act.deed())));
            return;
        }
        double mood = sim.plagued ? sim.random.nextDouble() : 1;
        if (mood < 0.05) {
            later(sim.between(2, 30), answer, Result.not(Kind.BUSY, "busy"));
        } else if (mood < 0.10) {
            later(act.within().toMillis(), answer, Result.not(Kind.INDETERMINATE, "no answer"));
        } else if (mood < 0.18) {
            arrives(sim.between(2, 30), act);
            later(act.within().toMillis(), answer, Result.not(Kind.INDETERMINATE, "no answer"));
        } else if (mood < 0.26) {
            arrives(act.within().toMillis() + sim.between(0, Pace.USUAL.settle().toMillis() - 500), act);
            later(sim.between(100, act.within().toMillis()), answer, Result.not(Kind.INDETERMINATE, "no answer"));
        } else if (mood < 0.28) {
            later(sim.between(2, 30), answer, Result.not(Kind.REFUSED, "no"));
        } else {
            int followed = followed(act.deed());
            sim.after(sim.between(2, 60), () -> answer.accept(done(act, mood, followed)));
        }
    }

    private void arrives(long millis, Order.Act act) {
        int followed = followed(act.deed());
        sim.after(millis, () -> effect(act, followed));
    }

    private int followed(Deed deed) {
        return deed instanceof Deed.Assign assign ? holders.get(assign.port()).followed() : 0;
    }

    private void later(long millis, Consumer<Result> answer, Result result) {
        sim.after(millis, () -> answer.accept(result));
    }

    private Result done(Order.Act act, double mood, int followed) {
        if (act.deed() instanceof Deed.Take take && mood < 0.32) {
            return Result.not(Kind.DIVERGED, outputs.get(take.point()).toString());
        }
        Source before = act.deed() instanceof Deed.Take take ? outputs.getOrDefault(take.point(), Source.NONE)
                : Source.NONE;
        if (!effect(act, followed)) {
            return Result.not(Kind.REFUSED, "no");
        }
        if (act.deed() instanceof Deed.Take take && mood < 0.36) {
            sim.after(sim.between(5, 80), () -> switchedByOthers(take.point(), before));
        }
        return Result.done(Evidence.E2);
    }

    /** False when it is refused. */
    private boolean effect(Order.Act act, int followed) {
        sim.note("order " + act.number() + " arrives: " + act.deed());
        switch (act.deed()) {
            case Deed.Take take -> {
                if (locks.get(take.point()) == Lock.OTHER) {
                    return false;
                }
                outputs.put(take.point(), take.source());
                ours.put(take.point(), sim.now);
                if (take.point().layer() == Layer.USB && take.source().kind() == Source.Kind.INPUT) {
                    sim.judge.keyboard(take);
                }
            }
            case Deed.Hold hold -> {
                if (locks.get(hold.point()) == Lock.OTHER) {
                    return false;
                }
                locks.put(hold.point(), hold.own() ? Lock.OWN : Lock.FREE);
            }
            case Deed.Assign assign -> {
                Held held = holders.get(assign.port());
                boolean same = assign.holder().equals(held.holder());
                if (assign.epoch() < held.epoch() || !same && (assign.epoch() == held.epoch()
                        || followed != held.followed())) {
                    return false;
                }
                sim.judge.port(held.holder(), assign);
                holders.put(assign.port(), new Held(assign.holder(), assign.epoch(), held.followed()));
            }
            default -> throw new IllegalArgumentException(act.deed().toString());
        }
        return true;
    }

    private Result look(Deed deed) {
        return holds(deed) ? Result.done(deed instanceof Deed.Carry ? Evidence.E3 : Evidence.E2)
                : Result.not(Kind.DIVERGED, "is otherwise");
    }

    /** Whether it is so in truth. */
    boolean holds(Deed deed) {
        return switch (deed) {
            case Deed.Take take -> take.source().equals(outputs.get(take.point()));
            case Deed.Hold hold -> (locks.get(hold.point()) == Lock.OWN) == hold.own();
            case Deed.Assign assign -> holders.get(assign.port()).holder().equals(assign.holder());
            case Deed.Carry carry -> holders.get(carry.port()).holder().filter(carry.holder()::equals).isPresent()
                    && sim.machines.runs(carry.holder().machine(), carry.holder().host());
            case Deed.Run run -> sim.machines.runs(run.machine(), run.host());
            case Deed.Fence fence -> sim.machines.fenced(fence.host());
        };
    }

    static String device(Deed deed) {
        return switch (deed) {
            case Deed.Take take -> take.point().device();
            case Deed.Hold hold -> hold.point().device();
            case Deed.Assign assign -> assign.port().board();
            case Deed.Carry carry -> carry.port().board();
            case Deed.Run run -> run.host().value();
            case Deed.Fence fence -> fence.host().value();
        };
    }
}
