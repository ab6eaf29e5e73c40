// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Real hosts for tests, made by the lab scripts of the source tree. */
package org.hotseat.lab;
