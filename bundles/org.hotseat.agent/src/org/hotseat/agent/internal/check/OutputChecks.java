// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hotseat.devices.display.ViewerProgram;
import org.hotseat.process.settings.HostOutput;

/** What outputs need: a viewer, and an X server that lets it in. */
final class OutputChecks {

    private static final String NAME = "outputs";

    private OutputChecks() {
    }

    /** One finding; none without outputs. An X server may come later than the agent. */
    static Optional<Finding> of(List<HostOutput> outputs, Optional<ViewerProgram> viewer, Path sockets) {
        if (outputs.isEmpty()) {
            return Optional.empty();
        }
        if (viewer.isEmpty()) {
            return Optional.of(Finding.bad(NAME, "there is no viewer", "Install the package tigervnc-viewer"));
        }
        List<String> missing = new ArrayList<>();
        for (HostOutput output : outputs) {
            String number = output.display().substring(1).split("\\.")[0];
            if (!Files.exists(sockets.resolve('X' + number))) {
                missing.add(output.name() + ": no X server drives " + output.display());
            }
            output.authority().filter(key -> !Files.isReadable(key)).ifPresent(key -> missing.add(output.name()
                    + ": its key " + key + " cannot be read"));
            output.edid().filter(edid -> !Files.exists(edid)).ifPresent(edid -> missing.add(output.name()
                    + ": there is no connector " + edid));
        }
        return Optional.of(missing.isEmpty() ? Finding.good(NAME, outputs.size() + " with an X server") : Finding.note(
                NAME, String.join("; ", missing), "Start an X server for each head, and look at what the configuration"
                        + " says of it"));
    }
}
