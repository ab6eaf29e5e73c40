// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.host;

import org.hotseat.link.Cadence;
import org.hotseat.link.Questions;
import org.hotseat.link.SecretVault;

/**
 * What connections need from the program around them.
 *
 * @param questions asks the person
 * @param secrets keeps secrets
 * @param cadence how often hosts are asked
 */
public record LinkPorts(Questions questions, SecretVault secrets, Cadence cadence) {
}
