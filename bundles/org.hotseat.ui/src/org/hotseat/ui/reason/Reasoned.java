// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.reason;

import java.util.Optional;

import org.eclipse.core.expressions.IEvaluationContext;

/**
 * Knows why a command cannot be used. Named for the command in the extension point "org.hotseat.ui.reasons"; made once
 * when the reason is first asked for. On the window's thread; asks no host.
 */
public interface Reasoned {

    /**
     * Why not.
     *
     * @param context what is selected and active
     * @return one sentence that says what is in the way; empty while it can be used
     */
    Optional<String> reason(IEvaluationContext context);
}
