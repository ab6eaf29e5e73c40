// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.command;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.ui.cluster.ClusterDesk;
import org.hotseat.ui.cluster.SavePrompt;
import org.hotseat.ui.cluster.Trouble;

/** Command: opens a cluster file, the one of its parameter or one the person chooses. */
public final class OpenHandler extends ClusterHandler {

    /** The command. */
    static final String COMMAND = "org.hotseat.ui.cluster.open";
    /** Its parameter: the path of the file. */
    static final String FILE = "org.hotseat.ui.cluster.file";

    @Override
    void act(ClusterDesk desk, Shell shell, ExecutionEvent event) {
        String given = event.getParameter(FILE);
        SavePrompt.before(desk, shell, () -> {
            Optional<Path> file = given == null ? SavePrompt.askFile(shell, SWT.OPEN, Messages.openTitle, "")
                    : Optional.of(Path.of(given));
            file.ifPresent(chosen -> desk.open(chosen).exceptionally(failed -> {
                if (Trouble.failure(failed).code() == FailureCode.NOT_FOUND) {
                    desk.forget(chosen);
                }
                Trouble.show(shell, Messages.notOpened, failed);
                return null;
            }));
        });
    }
}
