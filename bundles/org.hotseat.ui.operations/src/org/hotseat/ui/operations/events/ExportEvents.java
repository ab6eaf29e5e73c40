// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.events;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.console.operation.Operation;
import org.hotseat.observed.event.Event;
import org.hotseat.ui.operations.events.list.EventCsv;

/**
 * Writes events to a file.
 *
 * @param events in the order of the file
 * @param file replaced when it is there
 */
record ExportEvents(List<Event> events, Path file) implements Operation {

    @Override
    public String title() {
        return NLS.bind(Messages.exportTo, file.getFileName());
    }

    @Override
    public String exclusionKey() {
        return "";
    }

    @Override
    public void run(Progress progress) throws FailureException {
        try {
            Files.writeString(file, EventCsv.write(events), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new FailureException(new Failure(FailureCode.FILE,
                    NLS.bind(Messages.exportFailed, file.getFileName())), failed);
        }
    }
}
