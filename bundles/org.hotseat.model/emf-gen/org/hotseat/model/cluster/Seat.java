// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Seat</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A place of work with one duty. The position is the middle of the desk, from the left back corner of the room.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.Seat#getDuty <em>Duty</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Seat#getRoom <em>Room</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Seat#getXMillimetres <em>XMillimetres</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Seat#getYMillimetres <em>YMillimetres</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Seat#getRotationDegrees <em>Rotation Degrees</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Seat#getMonitors <em>Monitors</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Seat#getInputSet <em>Input Set</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Seat#getPeripherals <em>Peripherals</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Seat#getMachine <em>Machine</em>}</li>
 * </ul>
 *
 * @see org.hotseat.model.cluster.ClusterPackage#getSeat()
 * @model
 * @generated
 */
public interface Seat extends Named {
	/**
	 * Returns the value of the '<em><b>Duty</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Duty</em>' attribute.
	 * @see #setDuty(String)
	 * @see org.hotseat.model.cluster.ClusterPackage#getSeat_Duty()
	 * @model default=""
	 * @generated
	 */
	String getDuty();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.Seat#getDuty <em>Duty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duty</em>' attribute.
	 * @see #getDuty()
	 * @generated
	 */
	void setDuty(String value);

	/**
	 * Returns the value of the '<em><b>Room</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Room</em>' reference.
	 * @see #setRoom(Room)
	 * @see org.hotseat.model.cluster.ClusterPackage#getSeat_Room()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Room getRoom();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.Seat#getRoom <em>Room</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Room</em>' reference.
	 * @see #getRoom()
	 * @generated
	 */
	void setRoom(Room value);

	/**
	 * Returns the value of the '<em><b>XMillimetres</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>XMillimetres</em>' attribute.
	 * @see #setXMillimetres(int)
	 * @see org.hotseat.model.cluster.ClusterPackage#getSeat_XMillimetres()
	 * @model default="0"
	 * @generated
	 */
	int getXMillimetres();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.Seat#getXMillimetres <em>XMillimetres</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>XMillimetres</em>' attribute.
	 * @see #getXMillimetres()
	 * @generated
	 */
	void setXMillimetres(int value);

	/**
	 * Returns the value of the '<em><b>YMillimetres</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>YMillimetres</em>' attribute.
	 * @see #setYMillimetres(int)
	 * @see org.hotseat.model.cluster.ClusterPackage#getSeat_YMillimetres()
	 * @model default="0"
	 * @generated
	 */
	int getYMillimetres();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.Seat#getYMillimetres <em>YMillimetres</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>YMillimetres</em>' attribute.
	 * @see #getYMillimetres()
	 * @generated
	 */
	void setYMillimetres(int value);

	/**
	 * Returns the value of the '<em><b>Rotation Degrees</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rotation Degrees</em>' attribute.
	 * @see #setRotationDegrees(int)
	 * @see org.hotseat.model.cluster.ClusterPackage#getSeat_RotationDegrees()
	 * @model default="0"
	 * @generated
	 */
	int getRotationDegrees();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.Seat#getRotationDegrees <em>Rotation Degrees</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rotation Degrees</em>' attribute.
	 * @see #getRotationDegrees()
	 * @generated
	 */
	void setRotationDegrees(int value);

	/**
	 * Returns the value of the '<em><b>Monitors</b></em>' containment reference list.
	 * The list contents are of type {@link org.hotseat.model.cluster.Monitor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Monitors</em>' containment reference list.
	 * @see org.hotseat.model.cluster.ClusterPackage#getSeat_Monitors()
	 * @model containment="true"
	 * @generated
	 */
	EList<Monitor> getMonitors();

	/**
	 * Returns the value of the '<em><b>Input Set</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Input Set</em>' containment reference.
	 * @see #setInputSet(InputSet)
	 * @see org.hotseat.model.cluster.ClusterPackage#getSeat_InputSet()
	 * @model containment="true"
	 * @generated
	 */
	InputSet getInputSet();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.Seat#getInputSet <em>Input Set</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Input Set</em>' containment reference.
	 * @see #getInputSet()
	 * @generated
	 */
	void setInputSet(InputSet value);

	/**
	 * Returns the value of the '<em><b>Peripherals</b></em>' containment reference list.
	 * The list contents are of type {@link org.hotseat.model.cluster.Peripheral}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Peripherals</em>' containment reference list.
	 * @see org.hotseat.model.cluster.ClusterPackage#getSeat_Peripherals()
	 * @model containment="true"
	 * @generated
	 */
	EList<Peripheral> getPeripherals();

	/**
	 * Returns the value of the '<em><b>Machine</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Machine</em>' reference.
	 * @see #setMachine(VirtualMachine)
	 * @see org.hotseat.model.cluster.ClusterPackage#getSeat_Machine()
	 * @model resolveProxies="false"
	 * @generated
	 */
	VirtualMachine getMachine();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.Seat#getMachine <em>Machine</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Machine</em>' reference.
	 * @see #getMachine()
	 * @generated
	 */
	void setMachine(VirtualMachine value);

} // Seat
