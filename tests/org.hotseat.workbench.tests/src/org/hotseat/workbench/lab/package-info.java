// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** The console on real hosts that are made for the tests. */
package org.hotseat.workbench.lab;
