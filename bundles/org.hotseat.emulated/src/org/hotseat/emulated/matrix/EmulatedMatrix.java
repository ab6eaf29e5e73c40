// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.emulated.matrix;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.Workers;

/**
 * The crosspoints of a matrix that is only emulated, and how it misbehaves. Ports count from 1; input 0 is none.
 * Thread-safe; what hears of changes runs on the thread that made them.
 */
public final class EmulatedMatrix {

    /** How many takes a burst refuses. */
    private static final int BURST = 3;
    private static final long DELAY_MILLIS = 100;

    /** Hears of changes. */
    public interface Witness {

        /**
         * Outputs show something else.
         *
         * @param plane of the outputs
         * @param outputs which
         */
        void changed(Plane plane, Set<Integer> outputs);

        /**
         * An output is locked in another way.
         *
         * @param plane of the output
         * @param output which
         */
        void locked(Plane plane, int output);
    }

    private final String model;
    private final int inputs;
    private final int outputs;
    private final Workers workers;
    private final Map<Plane, SortedMap<Integer, Integer>> routes = new EnumMap<>(Plane.class);
    private final Map<Plane, Map<Integer, String>> locks = new EnumMap<>(Plane.class);
    private final Set<Mischief> mischief = EnumSet.noneOf(Mischief.class);
    private final List<Witness> witnesses = new CopyOnWriteArrayList<>();
    private int refusals;

    /**
     * Every output shows the input of its number, as far as there is one.
     *
     * @param model that it claims to be
     * @param inputs how many
     * @param outputs how many
     * @param workers for what happens later
     */
    public EmulatedMatrix(String model, int inputs, int outputs, Workers workers) {
        this.model = model;
        this.inputs = inputs;
        this.outputs = outputs;
        this.workers = workers;
        for (Plane plane : Plane.values()) {
            SortedMap<Integer, Integer> shown = new TreeMap<>();
            for (int output = 1; output <= outputs; output++) {
                shown.put(output, Math.min(output, inputs));
            }
            routes.put(plane, shown);
            locks.put(plane, new HashMap<>());
        }
    }

    /**
     * What it claims to be.
     *
     * @return the name
     */
    public String model() {
        return model;
    }

    /**
     * How many inputs it has.
     *
     * @return on each plane
     */
    public int inputs() {
        return inputs;
    }

    /**
     * How many outputs it has.
     *
     * @return on each plane
     */
    public int outputs() {
        return outputs;
    }

    /**
     * Which input is on which output.
     *
     * @param plane which
     * @return a copy, by output
     */
    public synchronized SortedMap<Integer, Integer> routes(Plane plane) {
        return new TreeMap<>(routes.getOrDefault(plane, new TreeMap<>()));
    }

    /**
     * Who has locked which output.
     *
     * @param plane which
     * @return a copy, by output; free ones are missing
     */
    public synchronized Map<Integer, String> locks(Plane plane) {
        return new HashMap<>(locks.getOrDefault(plane, Map.of()));
    }

    /**
     * Somebody switches at the front panel, which heeds no lock.
     *
     * @param plane which
     * @param output 1 and up
     * @param input 0 for none
     */
    public void press(Plane plane, int output, int input) {
        put(plane, Map.of(output, input));
    }

    /**
     * An output shows something else, and the matrix does not notice.
     *
     * @param plane which
     * @param output 1 and up
     * @param input 0 for none
     */
    public synchronized void slip(Plane plane, int output, int input) {
        routes.computeIfAbsent(plane, any -> new TreeMap<>()).put(output, input);
    }

    /**
     * Locks an output, whoever had it.
     *
     * @param plane which
     * @param output 1 and up
     * @param owner who has it; empty frees it
     */
    public void lock(Plane plane, int output, String owner) {
        synchronized (this) {
            Map<Integer, String> there = locks.computeIfAbsent(plane, any -> new HashMap<>());
            if (owner.isEmpty()) {
                there.remove(output);
            } else {
                there.put(output, owner);
            }
        }
        witnesses.forEach(one -> one.locked(plane, output));
    }

    /**
     * Begins to misbehave.
     *
     * @param how in which way, beside those before
     */
    public synchronized void misbehave(Mischief how) {
        mischief.add(how);
        refusals = how == Mischief.NAK_BURST ? BURST : refusals;
    }

    /** Ends all misbehaviour; what it did stays. */
    public synchronized void behave() {
        mischief.clear();
    }

    /**
     * Whether it misbehaves.
     *
     * @param how in which way
     * @return true from {@link #misbehave} on
     */
    public synchronized boolean does(Mischief how) {
        return mischief.contains(how);
    }

    /**
     * Takes, as far as its mood lets it.
     *
     * @param plane which
     * @param wanted inputs by output; all of them exist
     * @param client who wants it, for locks
     * @return what it makes of it
     */
    public Verdict take(Plane plane, Map<Integer, Integer> wanted, String client) {
        Map<Integer, Integer> before = routes(plane);
        Verdict verdict = judge(plane, wanted.keySet(), client);
        if (verdict != Verdict.AGREED && verdict != Verdict.CUT || does(Mischief.ACK_WITHOUT_EFFECT)) {
            return verdict;
        }
        if (does(Mischief.DELAYED_EFFECT)) {
            workers.timer().schedule(() -> put(plane, wanted), DELAY_MILLIS, TimeUnit.MILLISECONDS);
        } else if (does(Mischief.HALF_A_BATCH)) {
            int first = new TreeMap<>(wanted).firstKey();
            put(plane, Map.of(first, wanted.getOrDefault(first, 0)));
        } else {
            put(plane, wanted);
        }
        if (does(Mischief.AUTOSELECT)) {
            Map<Integer, Integer> back = new TreeMap<>(before);
            back.keySet().retainAll(wanted.keySet());
            put(plane, back);
        }
        return verdict;
    }

    private synchronized Verdict judge(Plane plane, Set<Integer> wanted, String client) {
        Map<Integer, String> held = locks.getOrDefault(plane, Map.of());
        if (does(Mischief.FOREIGN_LOCK) || wanted.stream().anyMatch(one -> !held.getOrDefault(one, client)
                .equals(client))) {
            return Verdict.LOCKED;
        }
        if (does(Mischief.OFFLINE_ENDPOINT)) {
            return Verdict.OFFLINE;
        }
        if (does(Mischief.NAK_BURST) && refusals > 0) {
            refusals--;
            return Verdict.REFUSED;
        }
        return does(Mischief.EFFECT_WITHOUT_ACK) ? Verdict.CUT : Verdict.AGREED;
    }

    private void put(Plane plane, Map<Integer, Integer> wanted) {
        synchronized (this) {
            routes.computeIfAbsent(plane, any -> new TreeMap<>()).putAll(wanted);
        }
        witnesses.forEach(one -> one.changed(plane, wanted.keySet()));
    }

    /**
     * Tells of every change.
     *
     * @param witness hears of it
     * @return ends it
     */
    public Subscription watch(Witness witness) {
        witnesses.add(witness);
        return () -> witnesses.remove(witness);
    }
}
