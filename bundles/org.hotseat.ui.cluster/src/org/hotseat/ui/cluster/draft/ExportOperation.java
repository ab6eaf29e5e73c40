// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.draft;

import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.console.operation.Operation;
import org.hotseat.draft.Export;
import org.hotseat.model.file.ClusterFile;
import org.hotseat.model.file.Expectation;

/**
 * Writes an exported document to a file.
 *
 * @param export what to write
 * @param file where; the person has agreed to replace what is there
 * @param bases remember what was exported
 */
record ExportOperation(Export export, Path file, Bases bases) implements Operation {

    @Override
    public String title() {
        return NLS.bind(Messages.exporting, file.getFileName());
    }

    @Override
    public String exclusionKey() {
        return "draft";
    }

    @Override
    public void run(Progress progress) throws FailureException {
        ClusterFile.save(export.cluster(), file, new Expectation.Replaceable());
        bases.keep(file, export.cluster());
    }
}
