// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** The console on the training cluster. */
package org.hotseat.workbench.training;
