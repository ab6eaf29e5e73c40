// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.switching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

import org.hotseat.state.Kinds;
import org.hotseat.state.command.DocumentCommand.Note;
import org.hotseat.state.data.Severity;
import org.hotseat.state.decide.Happening;
import org.hotseat.state.matrix.Crossing;
import org.hotseat.state.matrix.SwitchRecord;

/**
 * What others switch on a device: outputs that show something else than is wanted of them, at two looks in a row, since
 * what this process itself has switched is known a moment after it is wanted. Each is told once, until it is as wanted
 * again. Not thread-safe.
 */
final class Drift {

    private static final String NONE = "\u2013";

    private final SwitchRecord record;
    /** What was told, by what is wanted. */
    private final Map<Crossing, String> told = new HashMap<>();
    /** What was seen at the last look, by what is wanted instead. */
    private final Map<Crossing, String> seen = new HashMap<>();

    Drift(SwitchRecord record) {
        this.record = record;
    }

    /** The same with other names; what was told stays told. */
    Drift of(SwitchRecord next) {
        Drift copy = new Drift(next);
        copy.told.putAll(told);
        copy.seen.putAll(seen);
        return copy;
    }

    /**
     * Compares.
     *
     * @param wanted of the outputs
     * @param shown by layer and output; empty when that is not known now, an empty text for no input
     * @return what is new
     */
    List<Note> compare(List<Crossing> wanted, BiFunction<String, String, Optional<String>> shown) {
        told.keySet().retainAll(wanted);
        seen.keySet().retainAll(wanted);
        List<Note> news = new ArrayList<>();
        for (Crossing one : wanted) {
            Optional<String> now = shown.apply(one.layer(), one.output());
            if (now.isEmpty()) {
                continue;
            }
            if (now.get().equals(one.input())) {
                told.remove(one);
                seen.remove(one);
            } else {
                boolean twice = Objects.equals(seen.put(one, now.get()), now.get());
                if (twice && !Objects.equals(told.put(one, now.get()), now.get())) {
                    news.add(note(one, now.get()));
                }
            }
        }
        return news;
    }

    private Note note(Crossing wanted, String shown) {
        return of(record, Severity.WARNING, Happening.CROSSPOINT_OUTSIDE, List.of(record.name(),
                Ports.name(record.outputs(), wanted.output()), input(shown), input(wanted.input())));
    }

    private String input(String input) {
        return input.isEmpty() ? NONE : Ports.name(record.inputs(), input);
    }

    /** An entry of the cluster's journal about a switch. */
    static Note of(SwitchRecord record, Severity severity, Happening happening, List<String> arguments) {
        return new Note(severity, Kinds.SWITCH.key(record.id()), happening.name(), arguments,
                happening.english(arguments), "");
    }
}
