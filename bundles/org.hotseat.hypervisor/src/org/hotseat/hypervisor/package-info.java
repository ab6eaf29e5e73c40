// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/**
 * The hypervisor port: what the product asks of a host's virtual machines, whatever answers. Drivers live in
 * sub-packages and register themselves as {@link org.hotseat.hypervisor.HypervisorDriver} services.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.hotseat.hypervisor;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
