//! The macro that declares a record: its fields, and with them all that is known of their columns.

/// Declares a struct and its columns.
///
/// ```text
/// pub struct Source of sources {            under which its texts are found in `field.ftl`
/// /// Who published it                      what it is: documentation, help, Table Schema
/// publisher: String = "Publisher".usual();  required; its label, then what `Column` offers
/// title?: String = "Title".usual();         may be empty
/// evidence: Evidence;                       several columns, declared by the type
/// ```
///
/// The struct gets `new`, which takes the required fields and leaves the rest empty.
macro_rules! declare {
    (
        $(#[$about:meta])*
        pub struct $name:ident of $of:ident {
            $(
                $(#[doc = $help:literal])*
                $field:ident $(?: $may:ty)? $(: $must:ty)? $(= $label:literal $(.$set:ident($($with:expr),*))*)?;
            )+
        }
        $(check $check:path;)?
    ) => {
        $(#[$about])*
        pub struct $name {
            $( $(#[doc = $help])* pub $field: $($must)? $($may)?, )+
        }

        impl $name {
            /// One with its required fields only.
            pub fn new($( $( $field: $must, )? )+) -> Self {
                Self { $( $field: $( std::convert::identity::<$must>($field) )? $( <$may>::default() )?, )+ }
            }
        }

        impl $crate::model::schema::field::Field for $name {
            const COLUMNS: &'static [$crate::model::Column] = &{
                use $crate::model::schema::{build::{Part, join, width}, field::Field};
                use $crate::model::{Column, Kind};
                const PARTS: &[Part] = &[$( Part::new(
                    [stringify!($of), stringify!($field)],
                    concat!($($help),*),
                    <$($must)? $($may)? as Field>::KIND,
                    matches!(&[$( <$must as Field>::KIND )?] as &[Kind], [_]),
                    &[$( Column::new($label)$(.$set($($with),*))* )?],
                    <$($must)? $($may)? as Field>::COLUMNS,
                ) ),+];
                join::<{ width(PARTS) }>(PARTS)
            };

            fn read(row: &mut $crate::model::schema::Row<'_>) -> Option<Self> {
                $( let $field = <$($must)? $($may)? as $crate::model::schema::field::Field>::read(row); )+
                let read = Self { $( $field: $field?, )+ };
                $( $check(&read, row)?; )?
                Some(read)
            }

            fn cell(&self, at: usize) -> $crate::model::Cell<'_> {
                use $crate::model::schema::field::{Field, columns_of};
                let mut at = at;
                $(
                    if at < columns_of::<$($must)? $($may)?>() {
                        return Field::cell(&self.$field, at);
                    }
                    at -= columns_of::<$($must)? $($may)?>();
                )+
                let _ = at;
                $crate::model::Cell::Nothing
            }

            fn each<'a>(&'a self, columns: &'static [$crate::model::Column], see: $crate::model::schema::See<'_, 'a>) {
                use $crate::model::schema::field::{Field, columns_of};
                let rest = columns;
                $(
                    let (own, rest) = rest.split_at(columns_of::<$($must)? $($may)?>());
                    Field::each(&self.$field, own, see);
                )+
                let _ = rest;
            }

            fn turn(&mut self, columns: &'static [$crate::model::Column], turn: $crate::model::schema::Turn<'_>) {
                use $crate::model::schema::field::{Field, columns_of};
                let rest = columns;
                $(
                    let (own, rest) = rest.split_at(columns_of::<$($must)? $($may)?>());
                    Field::turn(&mut self.$field, own, turn);
                )+
                let _ = rest;
            }
        }
    };
}

pub(super) use declare;
