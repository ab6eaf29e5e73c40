// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.draft.item.Item;
import org.hotseat.draft.item.Line;
import org.hotseat.draft.Holding;
import org.hotseat.draft.Rebase;
import org.hotseat.draft.Step;
import org.hotseat.draft.item.Wording;
import org.hotseat.ui.merge.MergeDialog;
import org.hotseat.ui.merge.MergeLine;
import org.hotseat.ui.merge.MergeLine.Side;

/** Shows an edit that met another one side by side, and makes of a person's choice what is to be done. */
final class Settling {

    private final Rebase rebase;
    private final Wording wording;
    private final List<Line> lines;
    private List<MergeLine> answers = List.of();

    Settling(Rebase rebase, Wording wording) {
        this.rebase = rebase;
        this.wording = wording;
        this.lines = rebase.lines();
    }

    /** Rows of the dialog; what only one side changed is decided. */
    List<MergeLine> rows() {
        List<MergeLine> rows = new ArrayList<>();
        if (!rebase.isByValue()) {
            rows.add(new MergeLine(Messages.wholeObject, there(rebase.base()), there(rebase.wanted()),
                    there(rebase.now().map(Holding::item)), Side.OPEN));
            return rows;
        }
        Item mine = rebase.wanted().orElseThrow();
        Item theirs = rebase.now().orElseThrow().item();
        Item base = rebase.base().orElse(theirs);
        for (Line line : lines) {
            Side side = switch (line.change()) {
                case MINE -> Side.MINE;
                case BOTH -> Side.OPEN;
                default -> Side.THEIRS;
            };
            boolean named = theirs.fields().containsKey(line.path());
            rows.add(new MergeLine(wording.path(named ? theirs : mine, line.path()), text(base, line, line.base()),
                    text(mine, line, line.mine()), text(theirs, line, line.theirs()), side));
        }
        return rows;
    }

    private String text(Item item, Line line, Optional<String> value) {
        return line.whole() ? wording.summary(item, line.path()) : wording.value(item, line.path(), value);
    }

    private String there(Optional<Item> item) {
        return item.map(wording::summary).orElse(Messages.removed);
    }

    /**
     * Asks. On the window's thread.
     *
     * @return whether the person has chosen; false when the dialog was closed
     */
    boolean ask(Shell shell, String thing) {
        if (rebase.isByValue() && lines.isEmpty()) {
            answers = List.of();
            return true;
        }
        MergeDialog dialog = new MergeDialog(shell, thing, rows());
        boolean chosen = dialog.open() == Window.OK;
        answers = dialog.lines();
        return chosen;
    }

    void answer(List<MergeLine> given) {
        answers = List.copyOf(given);
    }

    /** What shall be; empty for no such object. */
    Optional<Item> chosen() {
        if (rebase.isByValue()) {
            return rebase.step(mine()).wanted();
        }
        return isMine() ? rebase.wanted() : rebase.now().map(Holding::item);
    }

    /** What is to be done for that; empty when everything stays as it is there. */
    Optional<Step> step() {
        if (rebase.isByValue()) {
            return Optional.of(rebase.step(mine()));
        }
        return isMine() ? Optional.of(rebase.whole()) : Optional.empty();
    }

    private boolean isMine() {
        return answers.getFirst().side() == Side.MINE;
    }

    private Set<Line> mine() {
        Set<Line> mine = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (answers.get(i).side() == Side.MINE) {
                mine.add(lines.get(i));
            }
        }
        return mine;
    }
}
