// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.explorer.tree;

import java.util.List;
import java.util.Optional;

import org.hotseat.ui.look.StateMark;

/**
 * How something stands: its own state, or the worst below it with the cause.
 *
 * @param mark shape and word; empty where there is nothing to say
 * @param cause why it is not well, such as "stale since 14:31:20"; empty when all is well
 * @param named the cause with the name of what it is about, for rows above
 */
public record Standing(Optional<StateMark> mark, String cause, String named) {

    /** Nothing to say. */
    public static final Standing NONE = new Standing(Optional.empty(), "", "");

    /**
     * All is well, or at least as somebody wanted.
     *
     * @param mark its state
     * @return without a cause
     */
    public static Standing well(StateMark mark) {
        return new Standing(Optional.of(mark), "", "");
    }

    /**
     * Something is wrong with the thing itself.
     *
     * @param mark its state
     * @param cause why
     * @param named the same with its name
     * @return with a cause
     */
    public static Standing wrong(StateMark mark, String cause, String named) {
        return new Standing(Optional.of(mark), cause, named);
    }

    /**
     * Whether somebody should look.
     *
     * @return false for what is well, stopped or under way
     */
    public boolean isProblem() {
        return mark.filter(Standing::isProblem).isPresent();
    }

    /**
     * Whether somebody should look at things in this state.
     *
     * @param mark a state
     * @return false for what is well, stopped or under way
     */
    public static boolean isProblem(StateMark mark) {
        return switch (mark) {
            case AT_RISK, UNPROTECTED, TAKING_OVER, FROZEN, FAILED, STALE, WARNING, ERROR -> true;
            case PROTECTED, COPYING, DISPLACED, UNKNOWN, RUNNING, OFF, SUSPENDED, BUSY, INFO, DONE,
                    NOT_POSSIBLE -> false;
        };
    }

    /**
     * Rolls up: the worst problem wins, a thing's own before the same of its parts; without a problem its own state
     * stays.
     *
     * @param children what is below
     * @return the standing of a row with those below it
     */
    public Standing with(List<TreeNode> children) {
        Standing worst = this;
        for (TreeNode child : children) {
            Standing standing = child.standing();
            if (standing.isProblem() && (!worst.isProblem() || rank(standing) > rank(worst))) {
                worst = new Standing(standing.mark(), standing.named(), standing.named());
            }
        }
        return worst;
    }

    /**
     * The worse of two about the same thing.
     *
     * @param other the other
     * @return this one if both are equally bad
     */
    public Standing or(Standing other) {
        if (!other.isProblem()) {
            return mark.isPresent() ? this : other;
        }
        return isProblem() && rank(this) >= rank(other) ? this : other;
    }

    private static int rank(Standing standing) {
        return standing.mark().map(StateMark::rank).orElse(Integer.MIN_VALUE);
    }
}
