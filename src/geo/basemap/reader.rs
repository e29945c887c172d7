//! Reads what both files of the basemap are made of: numbers, arcs, shapes.

use super::level::{Arc, ArcRef, Level, LineKind, Role, Shape};
use crate::model::Code;

/// The bytes are not a basemap of this version, or are damaged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", text!("error-basemap", what = *.what, at = .at))]
pub struct BasemapError {
    /// What is wrong.
    pub what: &'static str,
    /// Where.
    pub at: usize,
}

pub(super) struct Reader<'a> {
    pub bytes: &'a [u8],
    pub at: usize,
}

impl<'a> Reader<'a> {
    pub fn error(&self, what: &'static str) -> BasemapError {
        BasemapError { what, at: self.at }
    }

    pub fn take(&mut self, len: usize) -> Result<&'a [u8], BasemapError> {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let taken = rest.get(..len).ok_or_else(|| self.error(text!("error-basemap-end")))?;
        self.at += len;
        Ok(taken)
    }

    #[inline]
    pub fn number(&mut self) -> Result<u32, BasemapError> {
        let mut value = 0;
        for shift in (0..35).step_by(7) {
            let Some(byte) = self.bytes.get(self.at) else { return Err(self.error(text!("error-basemap-end"))) };
            self.at += 1;
            value |= u32::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Ok(value);
            }
        }
        Err(self.error(text!("error-basemap-number")))
    }

    #[inline]
    pub fn signed(&mut self) -> Result<i32, BasemapError> {
        let value = self.number()?;
        Ok((value >> 1).cast_signed() ^ -(value & 1).cast_signed())
    }

    /// A count of things that take at least `least` bytes each, so that a damaged count cannot ask for much memory.
    pub fn count(&mut self, least: usize) -> Result<usize, BasemapError> {
        let count = self.number()? as usize;
        if count > (self.bytes.len() - self.at) / least {
            return Err(self.error(text!("error-basemap-count")));
        }
        Ok(count)
    }

    /// A level with all of its points.
    pub fn level(&mut self) -> Result<Level, BasemapError> {
        let mut level = Level::default();
        for _ in 0..self.count(2)? {
            let arc = self.arc(&mut level.points)?;
            level.arcs.push(arc);
        }
        self.shapes(&mut level)?;
        level.points.shrink_to_fit();
        Ok(level)
    }

    /// The shapes of a level whose arcs are known.
    pub fn shapes(&mut self, level: &mut Level) -> Result<(), BasemapError> {
        for _ in 0..self.count(2)? {
            let shape = self.shape(level)?;
            level.shapes.push(shape);
        }
        Ok(())
    }

    pub fn kind(&mut self) -> Result<Option<LineKind>, BasemapError> {
        LineKind::numbered(self.number()?).map_err(|_| self.error(text!("error-basemap-kind")))
    }

    fn arc(&mut self, points: &mut Vec<[i32; 2]>) -> Result<Arc, BasemapError> {
        let kind = self.kind()?;
        let start = points.len();
        let count = self.count(2)?;
        if count < 2 {
            return Err(self.error(text!("error-basemap-line")));
        }
        let (mut lon, mut lat) = (0_i32, 0_i32);
        for _ in 0..count {
            lon = lon.wrapping_add(self.signed()?);
            lat = lat.wrapping_add(self.signed()?);
            if lon.unsigned_abs() > 180 * 360 || lat.unsigned_abs() > 90 * 360 {
                return Err(self.error(text!("error-basemap-point")));
            }
            points.push([lon, lat]);
        }
        Ok(Arc { points: start..points.len(), kind })
    }

    fn shape(&mut self, level: &mut Level) -> Result<Shape, BasemapError> {
        let len = self.count(1)?;
        let text = std::str::from_utf8(self.take(len)?).map_err(|_| self.error(text!("error-basemap-code-text")))?;
        let code: Option<Code> = if text.is_empty() {
            None
        } else {
            Some(text.parse().map_err(|_| self.error(text!("error-basemap-code")))?)
        };
        let role = match self.number()? {
            0 => Role::Land,
            1 => Role::Water,
            // What the list of disputed land does not have stays land.
            n => u16::try_from(n - 2).map_or(Role::Land, Role::Disputed),
        };
        let start = level.rings.len();
        for _ in 0..self.count(2)? {
            let first = level.refs.len();
            for _ in 0..self.count(1)? {
                let n = self.signed()?;
                let backwards = n < 0;
                let arc = if backwards { !n } else { n }.unsigned_abs() as usize;
                if arc >= level.arcs.len() {
                    return Err(self.error(text!("error-basemap-arc")));
                }
                level.refs.push(ArcRef { arc, backwards });
            }
            if level.refs.len() == first {
                return Err(self.error(text!("error-basemap-ring")));
            }
            level.rings.push(first..level.refs.len());
        }
        Ok(Shape { code, role, rings: start..level.rings.len() })
    }
}
