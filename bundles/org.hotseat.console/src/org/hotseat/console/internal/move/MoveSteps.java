// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.move;

import java.util.List;

import org.eclipse.osgi.util.NLS;

/**
 * The steps of one move, worded once for checklist and progress.
 *
 * @param machine its name
 * @param source name of the host it leaves
 * @param target name of the host it goes to
 */
record MoveSteps(String machine, String source, String target) {

    String check() {
        return Messages.stepCheck;
    }

    String copy() {
        return NLS.bind(Messages.stepCopy, machine);
    }

    String switchOver() {
        return NLS.bind(Messages.stepSwitch, target);
    }

    String verify() {
        return NLS.bind(Messages.stepVerify, target, source);
    }

    List<String> texts() {
        return List.of(check(), copy(), switchOver(), verify());
    }
}
