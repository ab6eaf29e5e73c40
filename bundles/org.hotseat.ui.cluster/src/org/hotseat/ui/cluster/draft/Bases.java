// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.draft;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.hotseat.base.failure.FailureException;
import org.hotseat.draft.item.Item;
import org.hotseat.draft.item.Items;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.file.ClusterFile;
import org.hotseat.model.file.Expectation;

/**
 * Keeps beside the console what each draft was when it was exported, so that what others change later is not taken for
 * an edit of the draft. Blocks for the disk; one thread at a time.
 *
 * @param folder where; made when it is needed
 */
record Bases(Path folder) {

    private static final Logger LOG = System.getLogger(Bases.class.getName());

    private Path place(Path draft) {
        String path = draft.toAbsolutePath().normalize().toString();
        return folder.resolve(UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8)) + "."
                + ClusterFile.EXTENSION);
    }

    /** Remembers what was exported to a file. */
    void keep(Path draft, Cluster exported) throws FailureException {
        Path place = place(draft);
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) { // saving says why
            LOG.log(Level.DEBUG, "no folder for drafts", failed);
        }
        ClusterFile.save(exported, place, new Expectation.Replaceable());
    }

    /** What a draft was when it was exported here; empty for one that came from elsewhere. */
    Optional<Map<String, Item>> find(Path draft, Cluster now) {
        Path place = place(draft);
        if (!Files.exists(place)) {
            return Optional.empty();
        }
        try {
            Cluster base = ClusterFile.load(place).cluster();
            return base.getId().equals(now.getId()) ? Optional.of(Items.of(base)) : Optional.empty();
        } catch (FailureException damaged) { // compared without it, as a draft from elsewhere
            LOG.log(Level.WARNING, "what the draft began with is not known: {0}", damaged.failure().text());
            return Optional.empty();
        }
    }
}
