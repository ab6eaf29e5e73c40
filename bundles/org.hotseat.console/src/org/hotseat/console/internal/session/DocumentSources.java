// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.session;

import java.nio.file.Path;

import org.hotseat.base.failure.FailureException;
import org.hotseat.console.internal.cluster.ClusterSource;
import org.hotseat.console.internal.cluster.ClusterSources;
import org.hotseat.console.internal.training.TrainingDocument;
import org.hotseat.model.edit.ClusterDocument;
import org.hotseat.model.edit.NewObjects;
import org.hotseat.model.edit.SaveTask;
import org.hotseat.model.file.ClusterFile;

/** Opens and makes documents of the model. */
final class DocumentSources implements ClusterSources {

    @Override
    public ClusterSource open(Path file) throws FailureException {
        return new DocumentSource(ClusterDocument.of(ClusterFile.load(file)));
    }

    @Override
    public ClusterSource of(ClusterDocument document) {
        return new DocumentSource(document);
    }

    @Override
    public ClusterSource create(Path file, String name) throws FailureException {
        ClusterDocument document = ClusterDocument.untitled(new NewObjects().cluster(name));
        SaveTask task = document.beginSaveAs(file, false);
        task.write();
        document.endSave(task);
        return new DocumentSource(document);
    }

    @Override
    public ClusterSource training() {
        return new DocumentSource(ClusterDocument.untitled(TrainingDocument.create()));
    }
}
