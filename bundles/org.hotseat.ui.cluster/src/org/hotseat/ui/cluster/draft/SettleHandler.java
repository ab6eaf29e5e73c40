// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.draft;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.ui.reason.Reasoned;
import org.hotseat.ui.service.Services;

/** Command: shows edits that met another one, side by side. */
public final class SettleHandler extends AbstractHandler implements Reasoned {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Services.find(Drafts.class).ifPresent(Drafts::ask);
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(context instanceof IEvaluationContext evaluation && reason(evaluation).isEmpty());
    }

    @Override
    public Optional<String> reason(IEvaluationContext context) {
        boolean some = Services.find(Drafts.class).flatMap(Drafts::status)
                .filter(status -> !status.conflicts().isEmpty()).isPresent();
        return some ? Optional.empty() : Optional.of(Messages.noConflict);
    }
}
