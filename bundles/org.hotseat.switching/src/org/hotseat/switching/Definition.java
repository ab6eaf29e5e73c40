// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.switching;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.devices.matrix.Descriptor;
import org.hotseat.devices.matrix.Output;
import org.hotseat.devices.matrix.Plane;
import org.hotseat.devices.matrix.Source;
import org.hotseat.state.matrix.SwitchRecord;
import org.hotseat.state.matrix.SwitchRecord.Plug;

/** Whether a device is as the cluster describes it. */
final class Definition {

    private Definition() {
    }

    /** What is described and not there; empty when all of it is. */
    static Optional<Failure> wrong(SwitchRecord record, Descriptor device) {
        List<String> outputs = missing(record.outputs(), device, plane -> plane.outputs().stream().map(Output::id)
                .collect(Collectors.toSet()));
        List<String> inputs = missing(record.inputs(), device, plane -> plane.inputs().stream().map(Source::id)
                .collect(Collectors.toSet()));
        if (outputs.isEmpty() && inputs.isEmpty()) {
            return Optional.empty();
        }
        String text = outputs.isEmpty() ? NLS.bind(Messages.inputsMissing, new Object[] { record.name(),
                String.join(", ", inputs), count(device, plane -> plane.inputs().size()) })
                : NLS.bind(Messages.outputsMissing, new Object[] { record.name(), String.join(", ", outputs),
                        count(device, plane -> plane.outputs().size()) });
        return Optional.of(new Failure(FailureCode.INVALID, text, Messages.definitionRemedy));
    }

    private static List<String> missing(List<Plug> plugs, Descriptor device, Function<Plane, Set<String>> ports) {
        Set<String> there = device.planes().values().stream().flatMap(plane -> ports.apply(plane).stream())
                .collect(Collectors.toSet());
        return plugs.stream().filter(plug -> !there.contains(plug.port())).map(plug -> plug.name().isEmpty()
                ? plug.port() : plug.port() + " (" + plug.name() + ')').toList();
    }

    private static int count(Descriptor device, Function<Plane, Integer> ports) {
        return device.planes().values().stream().map(ports).max(Integer::compare).orElse(0);
    }
}
