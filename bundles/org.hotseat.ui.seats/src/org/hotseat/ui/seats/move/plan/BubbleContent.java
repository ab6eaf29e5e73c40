// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.move.plan;

import java.util.List;
import java.util.Optional;

import org.hotseat.console.move.Consequence;
import org.hotseat.console.move.MovePreview;

/**
 * What the bubble beside the pointer says. Immutable.
 *
 * @param title first line
 * @param summary second line
 * @param lines consequences
 * @param footer what a drop would do
 */
public record BubbleContent(String title, String summary, List<Consequence> lines, String footer) {

    /** Copies the list. */
    public BubbleContent {
        lines = List.copyOf(lines);
    }

    /**
     * Words for a verdict.
     *
     * @param plan what is held where
     * @param text words with names
     * @return empty when there is nothing to say
     */
    public static Optional<BubbleContent> of(DragPlan plan, MoveText text) {
        return switch (plan.verdict()) {
            case Verdict.Nowhere nowhere -> Optional.empty();
            case Verdict.Computing computing -> Optional.of(new BubbleContent(text.machine(plan.machine()),
                    Messages.computing, List.of(), Messages.escape));
            case Verdict.Fits fits -> Optional.of(of(fits.preview(), text, Messages.drop));
            case Verdict.Unfit unfit -> Optional.of(of(unfit.preview(), text, Messages.noDrop));
        };
    }

    private static BubbleContent of(MovePreview preview, MoveText text, String footer) {
        return new BubbleContent(text.title(preview), text.summary(preview), preview.consequences(), footer);
    }
}
