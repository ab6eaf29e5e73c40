// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Window Mode</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.hotseat.model.cluster.ClusterPackage#getWindowMode()
 * @model
 * @generated
 */
public enum WindowMode implements Enumerator {
	/**
	 * The '<em><b>SLIDING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SLIDING_VALUE
	 * @generated
	 * @ordered
	 */
	SLIDING(0, "SLIDING", "sliding"),

	/**
	 * The '<em><b>ARM THEN COUNT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ARM_THEN_COUNT_VALUE
	 * @generated
	 * @ordered
	 */
	ARM_THEN_COUNT(1, "ARM_THEN_COUNT", "arm-then-count"),

	/**
	 * The '<em><b>ARM THEN WAIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ARM_THEN_WAIT_VALUE
	 * @generated
	 * @ordered
	 */
	ARM_THEN_WAIT(2, "ARM_THEN_WAIT", "arm-then-wait");

	/**
	 * The '<em><b>SLIDING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SLIDING
	 * @model literal="sliding"
	 * @generated
	 * @ordered
	 */
	public static final int SLIDING_VALUE = 0;

	/**
	 * The '<em><b>ARM THEN COUNT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ARM_THEN_COUNT
	 * @model literal="arm-then-count"
	 * @generated
	 * @ordered
	 */
	public static final int ARM_THEN_COUNT_VALUE = 1;

	/**
	 * The '<em><b>ARM THEN WAIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ARM_THEN_WAIT
	 * @model literal="arm-then-wait"
	 * @generated
	 * @ordered
	 */
	public static final int ARM_THEN_WAIT_VALUE = 2;

	/**
	 * An array of all the '<em><b>Window Mode</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final WindowMode[] VALUES_ARRAY =
		new WindowMode[] {
			SLIDING,
			ARM_THEN_COUNT,
			ARM_THEN_WAIT,
		};

	/**
	 * A public read-only list of all the '<em><b>Window Mode</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<WindowMode> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Window Mode</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static WindowMode get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			WindowMode result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Window Mode</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static WindowMode getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			WindowMode result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Window Mode</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static WindowMode get(int value) {
		switch (value) {
			case SLIDING_VALUE: return SLIDING;
			case ARM_THEN_COUNT_VALUE: return ARM_THEN_COUNT;
			case ARM_THEN_WAIT_VALUE: return ARM_THEN_WAIT;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private WindowMode(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}

} //WindowMode
