// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Tests of the driver agent. */
package org.hotseat.remote.internal;
