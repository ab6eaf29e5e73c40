// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.validate;

import java.util.List;
import java.util.Optional;

import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.DisplayOutput;
import org.hotseat.model.cluster.MatrixSwitch;
import org.hotseat.model.cluster.SignalKind;
import org.hotseat.model.cluster.SwitchProtocol;

/** Switches can be reached, number their sockets once, and each socket has one cable. */
final class SwitchRule implements Rule {

    @Override
    public void check(Cluster cluster, Report report) {
        for (MatrixSwitch matrix : cluster.getSwitches()) {
            if (matrix.getProtocol() != SwitchProtocol.SIMULATED) {
                report.errorIf(matrix.getAddress().isBlank(), matrix, Literals.NETWORK_ENDPOINT__ADDRESS,
                        Messages.addressMissing);
                HostRule.checkPort(matrix, Literals.MATRIX_SWITCH__PORT, matrix.getPort(), report);
            }
            report.unique(matrix.getInputs(), input -> Optional.of(input.getNumber()),
                    Literals.SWITCH_INPUT__NUMBER, Messages.numberTwice);
            report.unique(matrix.getOutputs(), output -> Optional.of(output.getNumber()),
                    Literals.SWITCH_OUTPUT__NUMBER, Messages.numberTwice);
        }
        List<DisplayOutput> heads = cluster.getHosts().stream().flatMap(host -> host.getOutputs().stream()).toList();
        report.unique(heads, head -> Optional.ofNullable(head.getSwitchInput()),
                Literals.DISPLAY_OUTPUT__SWITCH_INPUT, Messages.inputTwice);
        for (DisplayOutput head : heads) {
            report.errorIf(head.getSwitchInput() != null && head.getSwitchInput().getSignal() == SignalKind.USB, head,
                    Literals.DISPLAY_OUTPUT__SWITCH_INPUT, Messages.signalMismatch);
        }
    }
}
