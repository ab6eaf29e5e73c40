// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/**
 * A whole seat on hosts of the lab: a protected machine, its picture, matrix switches, and a board with ports. It is
 * moved and its host is cut off, and every end of every way is looked at from outside.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.hotseat.chaos.lab.seat;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
