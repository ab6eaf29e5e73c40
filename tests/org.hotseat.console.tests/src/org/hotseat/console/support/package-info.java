// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** What the tests of the console stand on: time and hosts that do what a test says. */
package org.hotseat.console.support;
