// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.session;

import java.nio.file.Path;
import java.util.concurrent.Executor;

import org.hotseat.link.Cadence;
import org.hotseat.link.Questions;
import org.hotseat.link.SecretVault;

/**
 * What a session needs from the program around it.
 *
 * @param window runs tasks later on the thread of the window, in order; the document is touched only there
 * @param questions asks the person
 * @param secrets keeps secrets
 * @param stateFolder where events, history and known hosts are kept; made when it is missing
 * @param cadence how often hosts are asked
 */
public record SessionPorts(Executor window, Questions questions, SecretVault secrets, Path stateFolder,
        Cadence cadence) {
}
