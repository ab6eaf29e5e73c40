// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.state.matrix.Crossing;
import org.hotseat.ui.look.StateMark;

/**
 * Changes of one switch that nobody has taken yet, in the order in which they were made. On the window's thread.
 */
public final class Pending {

    private final Map<String, Crossing> changes = new LinkedHashMap<>();

    /**
     * What speaks against a change.
     *
     * @param mark ERROR when it cannot be taken, WARNING when it should be looked at, DONE when nothing does
     * @param words for people
     */
    public record Check(StateMark mark, String words) {

        /**
         * Whether it can be taken.
         *
         * @return false for an error
         */
        public boolean isPossible() {
            return mark != StateMark.ERROR;
        }
    }

    /**
     * An output shall show an input. What it shows already is no change.
     *
     * @param matrix the layer
     * @param output by its name on the wire
     * @param input likewise; empty for none
     */
    public void want(Matrix matrix, String output, String input) {
        Crossing wanted = new Crossing(matrix.layer(), output, input);
        if (matrix.row(output).flatMap(Matrix.Row::shows).filter(input::equals).isPresent()) {
            changes.remove(key(wanted));
        } else {
            changes.put(key(wanted), wanted);
        }
    }

    /**
     * Wants all that a preset says and the switch does not show.
     *
     * @param layers each layer of the switch
     * @param crossings of the preset
     */
    public void want(List<Matrix> layers, List<Crossing> crossings) {
        crossings.forEach(one -> layers.stream().filter(layer -> layer.layer().equals(one.layer())).findFirst()
                .ifPresent(layer -> want(layer, one.output(), one.input())));
    }

    /**
     * Gives a change up.
     *
     * @param layer of the output
     * @param output which
     * @return whether there was one
     */
    public boolean drop(String layer, String output) {
        return changes.remove(key(new Crossing(layer, output, ""))) != null;
    }

    /**
     * Forgets those that were taken. What a person has wanted since then stays, also for the same outputs.
     *
     * @param taken as they were when the take was begun
     */
    public void taken(List<Crossing> taken) {
        changes.values().removeAll(taken);
    }

    /** Gives all of them up. */
    public void clear() {
        changes.clear();
    }

    /**
     * Forgets those that the switch shows by now, whoever took them.
     *
     * @param matrix a layer of it
     */
    public void settle(Matrix matrix) {
        changes.values().removeIf(one -> one.layer().equals(matrix.layer()) && matrix.row(one.output()).flatMap(
                Matrix.Row::shows).filter(one.input()::equals).isPresent());
    }

    /**
     * All of them.
     *
     * @return in the order in which they were made
     */
    public List<Crossing> all() {
        return List.copyOf(changes.values());
    }

    /**
     * The change of an output.
     *
     * @param layer of the output
     * @param output which
     * @return empty when there is none
     */
    public Optional<Crossing> at(String layer, String output) {
        return Optional.ofNullable(changes.get(key(new Crossing(layer, output, ""))));
    }

    /**
     * What speaks against a change, as far as it can be known before the switch is asked.
     *
     * @param matrix the layer of its output
     * @param change which
     * @return DONE when nothing does
     */
    public static Check check(Matrix matrix, Crossing change) {
        Optional<Matrix.Row> row = matrix.row(change.output());
        if (row.isEmpty()) {
            return new Check(StateMark.ERROR, NLS.bind(Messages.noSuchOutput, change.output()));
        }
        if (!matrix.isConnected()) {
            return new Check(StateMark.ERROR, Messages.notConnected);
        }
        if (matrix.inputs().stream().noneMatch(input -> input.port().equals(change.input()))) {
            return new Check(StateMark.ERROR, NLS.bind(Messages.noSuchInput, change.input()));
        }
        if (row.get().isForeign()) {
            return new Check(StateMark.ERROR, Messages.lockedByOther);
        }
        if (row.get().shows().isEmpty()) {
            return new Check(StateMark.ERROR, Messages.unknownNow);
        }
        if (row.get().isOutside()) {
            return new Check(StateMark.WARNING, NLS.bind(Messages.switchedOutside, matrix.input(row.get().wanted()
                    .orElse(""))));
        }
        return new Check(StateMark.DONE, row.get().isOwn() ? Messages.ownLock : Messages.free);
    }

    private static String key(Crossing crossing) {
        return crossing.layer() + ' ' + crossing.output();
    }
}
