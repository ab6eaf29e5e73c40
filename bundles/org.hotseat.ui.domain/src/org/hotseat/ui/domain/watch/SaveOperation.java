// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.watch;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.console.operation.Operation;

/**
 * Saves a description. That the host refuses it is an answer, not a failure: whoever edits shows the reason at its
 * place, and nobody else needs to.
 */
public final class SaveOperation implements Operation {

    private final Operation define;
    private volatile @Nullable Failure refusal;

    /**
     * Saves by an operation.
     *
     * @param define stores the description
     */
    public SaveOperation(Operation define) {
        this.define = define;
    }

    @Override
    public String title() {
        return define.title();
    }

    @Override
    public String exclusionKey() {
        return define.exclusionKey();
    }

    @Override
    public void run(Progress progress) throws FailureException {
        refusal = null;
        try {
            define.run(progress);
        } catch (FailureException failed) {
            if (!isAnswer(failed.code())) {
                throw failed;
            }
            refusal = failed.failure();
        }
    }

    private static boolean isAnswer(FailureCode code) {
        return switch (code) {
            case INVALID, EXISTS, UNSUPPORTED, WRONG_STATE, NOT_FOUND, OTHER, NO_RESOURCE -> true;
            default -> false;
        };
    }

    @Override
    public Optional<Operation> inverse() {
        return refusal == null ? define.inverse() : Optional.empty();
    }

    /**
     * Why the host refused it.
     *
     * @return empty when it is stored
     */
    public Optional<Failure> refusal() {
        return Optional.ofNullable(refusal);
    }
}
