// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.contract;

/** Gives the rules of the contract what they work on. */
interface Rules {

    /** The rig of the test that runs. */
    Rig rig();
}
