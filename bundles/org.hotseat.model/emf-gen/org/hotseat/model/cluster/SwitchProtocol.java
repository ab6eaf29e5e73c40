// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Switch Protocol</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.hotseat.model.cluster.ClusterPackage#getSwitchProtocol()
 * @model
 * @generated
 */
public enum SwitchProtocol implements Enumerator {
	/**
	 * The '<em><b>VIDEOHUB</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VIDEOHUB_VALUE
	 * @generated
	 * @ordered
	 */
	VIDEOHUB(0, "VIDEOHUB", "videohub"),

	/**
	 * The '<em><b>LW3</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LW3_VALUE
	 * @generated
	 * @ordered
	 */
	LW3(1, "LW3", "lw3"),

	/**
	 * The '<em><b>LW2</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LW2_VALUE
	 * @generated
	 * @ordered
	 */
	LW2(2, "LW2", "lw2"),

	/**
	 * The '<em><b>SIS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SIS_VALUE
	 * @generated
	 * @ordered
	 */
	SIS(3, "SIS", "sis"),

	/**
	 * The '<em><b>AIM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AIM_VALUE
	 * @generated
	 * @ordered
	 */
	AIM(4, "AIM", "aim"),

	/**
	 * The '<em><b>DKM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DKM_VALUE
	 * @generated
	 * @ordered
	 */
	DKM(5, "DKM", "dkm"),

	/**
	 * The '<em><b>SIMULATED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SIMULATED_VALUE
	 * @generated
	 * @ordered
	 */
	SIMULATED(6, "SIMULATED", "simulated");

	/**
	 * The '<em><b>VIDEOHUB</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VIDEOHUB
	 * @model literal="videohub"
	 * @generated
	 * @ordered
	 */
	public static final int VIDEOHUB_VALUE = 0;

	/**
	 * The '<em><b>LW3</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LW3
	 * @model literal="lw3"
	 * @generated
	 * @ordered
	 */
	public static final int LW3_VALUE = 1;

	/**
	 * The '<em><b>LW2</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LW2
	 * @model literal="lw2"
	 * @generated
	 * @ordered
	 */
	public static final int LW2_VALUE = 2;

	/**
	 * The '<em><b>SIS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SIS
	 * @model literal="sis"
	 * @generated
	 * @ordered
	 */
	public static final int SIS_VALUE = 3;

	/**
	 * The '<em><b>AIM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AIM
	 * @model literal="aim"
	 * @generated
	 * @ordered
	 */
	public static final int AIM_VALUE = 4;

	/**
	 * The '<em><b>DKM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DKM
	 * @model literal="dkm"
	 * @generated
	 * @ordered
	 */
	public static final int DKM_VALUE = 5;

	/**
	 * The '<em><b>SIMULATED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SIMULATED
	 * @model literal="simulated"
	 * @generated
	 * @ordered
	 */
	public static final int SIMULATED_VALUE = 6;

	/**
	 * An array of all the '<em><b>Switch Protocol</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SwitchProtocol[] VALUES_ARRAY =
		new SwitchProtocol[] {
			VIDEOHUB,
			LW3,
			LW2,
			SIS,
			AIM,
			DKM,
			SIMULATED,
		};

	/**
	 * A public read-only list of all the '<em><b>Switch Protocol</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SwitchProtocol> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Switch Protocol</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SwitchProtocol get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SwitchProtocol result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Switch Protocol</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SwitchProtocol getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SwitchProtocol result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Switch Protocol</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SwitchProtocol get(int value) {
		switch (value) {
			case VIDEOHUB_VALUE: return VIDEOHUB;
			case LW3_VALUE: return LW3;
			case LW2_VALUE: return LW2;
			case SIS_VALUE: return SIS;
			case AIM_VALUE: return AIM;
			case DKM_VALUE: return DKM;
			case SIMULATED_VALUE: return SIMULATED;
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
	private SwitchProtocol(int value, String name, String literal) {
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

} //SwitchProtocol
