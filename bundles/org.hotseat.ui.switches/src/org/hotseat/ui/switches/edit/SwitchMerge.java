// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.hotseat.ui.merge.MergeLine;
import org.hotseat.ui.merge.MergeLine.Side;
import org.hotseat.ui.switches.model.LayerWords;

/**
 * Two edits of one description that meet: what only one of both changed is taken, a person chooses among the rest.
 *
 * @param base what both began with
 * @param mine what is wanted here
 * @param theirs what is there now
 */
public record SwitchMerge(SwitchDraft base, SwitchDraft mine, SwitchDraft theirs) {

    /** A field in words, and a draft with another value there. */
    private record Part(String what, Function<SwitchDraft, String> value,
            BiFunction<SwitchDraft, SwitchDraft, SwitchDraft> taken) {
    }

    private static List<Part> parts() {
        return List.of(
                new Part(Messages.columnName, SwitchDraft::name, (to, from) -> new SwitchDraft(from.name(),
                        to.protocol(), to.address(), to.port(), to.carries())),
                new Part(Messages.columnKind, draft -> SwitchKind.of(draft.protocol()).map(SwitchKind::words).orElse(
                        draft.protocol()), (to, from) -> new SwitchDraft(to.name(), from.protocol(), to.address(),
                                to.port(), to.carries())),
                new Part(Messages.columnAddress, SwitchDraft::address, (to, from) -> new SwitchDraft(to.name(),
                        to.protocol(), from.address(), to.port(), to.carries())),
                new Part(Messages.columnPort, SwitchDraft::port, (to, from) -> new SwitchDraft(to.name(),
                        to.protocol(), to.address(), from.port(), to.carries())),
                new Part(Messages.columnLayer, draft -> LayerWords.of(draft.carries()), (to, from) -> new SwitchDraft(
                        to.name(), to.protocol(), to.address(), to.port(), from.carries())));
    }

    /**
     * Values that differ.
     *
     * @return open where both have changed them
     */
    public List<MergeLine> lines() {
        List<MergeLine> lines = new ArrayList<>();
        for (Part part : parts()) {
            String was = part.value().apply(base);
            String here = part.value().apply(mine);
            String there = part.value().apply(theirs);
            if (!here.equals(there)) {
                lines.add(new MergeLine(part.what(), was, here, there, was.equals(there) ? Side.MINE
                        : was.equals(here) ? Side.THEIRS : Side.OPEN));
            }
        }
        return lines;
    }

    /**
     * What it comes to.
     *
     * @param chosen lines as a person has answered them
     * @return theirs, with what is taken from mine
     */
    public SwitchDraft result(List<MergeLine> chosen) {
        SwitchDraft draft = theirs;
        for (Part part : parts()) {
            if (chosen.stream().anyMatch(line -> line.what().equals(part.what()) && line.side() == Side.MINE)) {
                draft = part.taken().apply(draft, mine);
            }
        }
        return draft;
    }
}
